package io.github.copydesk.article;

import java.util.List;

/**
 * A place.
 *
 * @param name the fullest form the article gives
 * @param kind what sort of place it is
 * @param countryCode a country's code of two letters in ISO 3166-1 ("DE"); empty for all other places, also for those within a country
 * @param mentions its occurrences, in the order of the text
 */
public record Place(String name, PlaceKind kind, String countryCode, List<Mention> mentions) implements Entity {

  public Place {
    mentions = List.copyOf(mentions);
  }

  @Override
  public EntityType type() {
    return EntityType.PLACE;
  }
}

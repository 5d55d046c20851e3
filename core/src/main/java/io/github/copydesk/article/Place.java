package io.github.copydesk.article;

import java.util.List;

/**
 * A place.
 *
 * @param name the fullest form the article gives
 * @param mentions its occurrences, in the order of the text
 */
public record Place(String name, List<Mention> mentions) implements Entity {

  public Place {
    mentions = List.copyOf(mentions);
  }

  @Override
  public EntityType type() {
    return EntityType.PLACE;
  }
}

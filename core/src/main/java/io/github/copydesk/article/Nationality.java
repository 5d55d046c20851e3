package io.github.copydesk.article;

import java.util.List;

/**
 * A nationality, religion or political affiliation.
 *
 * @param name the fullest form the article gives
 * @param countryCode the code of two letters in ISO 3166-1 of the country it belongs to ("NL" for "Dutch"); empty for
 *     religions, parties, peoples without a country of their own and continents
 * @param mentions its occurrences, in the order of the text
 */
public record Nationality(String name, String countryCode, List<Mention> mentions) implements Entity {

  public Nationality {
    mentions = List.copyOf(mentions);
  }

  @Override
  public EntityType type() {
    return EntityType.NATIONALITY;
  }
}

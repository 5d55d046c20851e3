package io.github.copydesk.article;

import java.util.List;

/**
 * A nationality, religion or political affiliation.
 *
 * @param name the fullest form the article gives
 * @param mentions its occurrences, in the order of the text
 */
public record Nationality(String name, List<Mention> mentions) implements Entity {

  public Nationality {
    mentions = List.copyOf(mentions);
  }

  @Override
  public EntityType type() {
    return EntityType.NATIONALITY;
  }
}

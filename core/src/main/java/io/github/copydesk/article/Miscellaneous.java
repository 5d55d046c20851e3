package io.github.copydesk.article;

import java.util.List;

/**
 * Any other thing with a name.
 *
 * @param name the fullest form the article gives
 * @param mentions its occurrences, in the order of the text
 */
public record Miscellaneous(String name, List<Mention> mentions) implements Entity {

  public Miscellaneous {
    mentions = List.copyOf(mentions);
  }

  @Override
  public EntityType type() {
    return EntityType.MISCELLANEOUS;
  }
}

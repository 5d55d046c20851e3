package io.github.copydesk.article;

import java.util.List;

/**
 * Any other thing with a name.
 *
 * @param name the fullest form the article gives
 * @param type EVENT, LAW, PRODUCT or WORK; MISCELLANEOUS where the text does not tell which
 * @param mentions its occurrences, in the order of the text
 */
public record NamedThing(String name, EntityType type, List<Mention> mentions) implements Entity {

  public NamedThing {
    mentions = List.copyOf(mentions);
  }
}

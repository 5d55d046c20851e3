package io.github.copydesk.article;

import java.util.List;

/**
 * A body with a name.
 *
 * @param name the fullest form the article gives
 * @param acronym the short form of capitals that the article uses for it ("NATO"), the name itself where it is one; empty
 *     where the article has none
 * @param mentions its occurrences, in the order of the text
 */
public record Organization(String name, String acronym, List<Mention> mentions) implements Entity {

  public Organization {
    mentions = List.copyOf(mentions);
  }

  @Override
  public EntityType type() {
    return EntityType.ORGANIZATION;
  }
}

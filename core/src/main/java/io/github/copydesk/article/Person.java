package io.github.copydesk.article;

import java.util.List;

/**
 * A person.
 *
 * @param name the fullest form the article gives, without titles
 * @param role the office or title that stands beside the name ("NATO Secretary General"); empty where none does
 * @param mentions the occurrences of the name, in the order of the text
 */
public record Person(String name, String role, List<Mention> mentions) implements Entity {

  public Person {
    mentions = List.copyOf(mentions);
  }

  @Override
  public EntityType type() {
    return EntityType.PERSON;
  }
}

package io.github.copydesk.article;

import java.util.List;

/**
 * A person.
 *
 * @param name the fullest form the article gives, without titles
 * @param parts the parts of the name
 * @param gender told only by the words about the person: a form of address, an office such as "chairwoman", kin such as
 *     "his wife"; never guessed by the forename
 * @param role the office or description that stands beside the name ("NATO Secretary General", "who leads the opposition");
 *     empty where none does
 * @param affiliation the name of the organization, else of the place or nationality, that the role names or that stands
 *     beside the name ("NATO"); empty where none does
 * @param mentions the occurrences of the name, in the order of the text
 */
public record Person(String name, PersonName parts, Gender gender, String role, String affiliation, List<Mention> mentions)
    implements Entity {

  public Person {
    mentions = List.copyOf(mentions);
  }

  /**
   * Makes a person of whom nothing is told but the name.
   *
   * @param name the name
   * @param mentions its occurrences, in the order of the text
   * @return the person, without parts of the name, gender, role and affiliation
   */
  public static Person named(String name, List<Mention> mentions) {
    return new Person(name, new PersonName("", "", "", ""), Gender.UNKNOWN, "", "", mentions);
  }

  @Override
  public EntityType type() {
    return EntityType.PERSON;
  }
}

package io.github.copydesk.attribution;

import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Person;
import java.util.List;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Everybody and everything with a name in a text, by the place of each mention. */
final class Cast {

  /**
   * A mention in tokens.
   *
   * @param tokens where it stands
   * @param number the place of the entity among all, which stands for it
   * @param gender the person's gender, unknown for all else
   */
  record Appearance(Stretch tokens, int number, Gender gender) {}

  private final List<Entity> entities;
  private final NavigableMap<Integer, Appearance> byFirst = new TreeMap<>();

  Cast(Story story, Entities entities) {
    this.entities = entities.asList();
    for (int number = 0; number < this.entities.size(); number++) {
      Entity entity = this.entities.get(number);
      Gender gender = entity instanceof Person person ? gender(person, story) : Gender.UNKNOWN;
      for (Mention mention : entity.mentions()) {
        Stretch tokens = story.tokensOf(mention.span());
        byFirst.put(tokens.first(), new Appearance(tokens, number, gender));
      }
    }
  }

  private static Gender gender(Person person, Story story) {
    return person.mentions().stream()
        .map(mention -> Gender.ofWord(story.word(story.tokensOf(mention.span()).first() - 1)))
        .filter(gender -> gender != Gender.UNKNOWN)
        .findFirst()
        .orElseGet(() -> Gender.ofName(person.name()));
  }

  int size() {
    return entities.size();
  }

  Entity entity(int number) {
    return entities.get(number);
  }

  boolean isPerson(int number) {
    return entities.get(number) instanceof Person;
  }

  /** Returns the mention that a token is part of. */
  Optional<Appearance> at(int token) {
    Entry<Integer, Appearance> floor = byFirst.floorEntry(token);
    return floor != null && floor.getValue().tokens().contains(token) ? Optional.of(floor.getValue())
        : Optional.empty();
  }

  /** Returns the last mention that starts before a token. */
  Optional<Appearance> before(int token) {
    return Optional.ofNullable(byFirst.lowerEntry(token)).map(Entry::getValue);
  }
}

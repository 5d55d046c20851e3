package io.github.copydesk.attribution;

import com.google.common.collect.ImmutableMap;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Span;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Everybody and everything with a name in a text, by the place of each mention. */
final class Cast {

  /** A mention in tokens, and who it is. */
  record Appearance(Stretch tokens, Entity entity) {}

  private final NavigableMap<Integer, Appearance> byFirst = new TreeMap<>();
  private final Map<Person, Gender> genders;

  Cast(Story story, Entities entities) {
    ImmutableMap.Builder<Person, Gender> known = ImmutableMap.builder();
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        Stretch tokens = story.tokensOf(mention.span());
        byFirst.put(tokens.first(), new Appearance(tokens, entity));
      }
    }
    for (Person person : entities.people()) {
      known.put(person, gender(person, story));
    }
    this.genders = known.buildKeepingLast();
  }

  private static Gender gender(Person person, Story story) {
    for (Mention mention : person.mentions()) {
      Span span = mention.span();
      Gender titled = Gender.ofWord(story.word(story.tokensOf(span).first() - 1));
      if (titled != Gender.UNKNOWN) {
        return titled;
      }
    }
    return Gender.ofName(person.name());
  }

  Gender genderOf(Person person) {
    return genders.getOrDefault(person, Gender.UNKNOWN);
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

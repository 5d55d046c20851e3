package io.github.copydesk.coreference;

import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Gender;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Everybody and everything with a name in a text, by the place of each mention. */
final class Cast {

  /** A mention: its tokens, and the index of its entity. */
  record Appearance(int first, int end, int referent) {}

  private final List<Entity> entities;
  private final Gender[] genders;
  private final NavigableMap<Integer, Appearance> byFirst = new TreeMap<>();
  private final Map<Integer, NavigableMap<Integer, Appearance>> byReferent = new HashMap<>();

  Cast(Discourse discourse, Entities named) {
    this.entities = named.asList();
    this.genders = new Gender[entities.size()];
    for (int referent = 0; referent < genders.length; referent++) {
      Entity entity = entities.get(referent);
      genders[referent] = entity instanceof Person person ? gender(person) : Gender.UNKNOWN;
      for (Mention mention : entity.mentions()) {
        int first = discourse.tokenAt(mention.span().start());
        Appearance appearance = new Appearance(first, discourse.endOf(mention.span()), referent);
        byFirst.put(first, appearance);
        byReferent.computeIfAbsent(referent, it -> new TreeMap<>()).put(first, appearance);
      }
    }
  }

  private static Gender gender(Person person) {
    return person.gender() != Gender.UNKNOWN ? person.gender() : Forenames.gender(person.name());
  }

  int size() {
    return entities.size();
  }

  Entity entity(int referent) {
    return entities.get(referent);
  }

  Gender gender(int referent) {
    return genders[referent];
  }

  /** Returns the mention that a token is part of. */
  Optional<Appearance> at(int token) {
    Entry<Integer, Appearance> floor = byFirst.floorEntry(token);
    return floor != null && token < floor.getValue().end() ? Optional.of(floor.getValue()) : Optional.empty();
  }

  boolean isPersonAt(int token) {
    return at(token).filter(it -> entities.get(it.referent()) instanceof Person).isPresent();
  }

  /** Returns the last mention of an entity that starts before a token. */
  Optional<Appearance> lastBefore(int referent, int token) {
    return Optional.ofNullable(byReferent.get(referent).lowerEntry(token)).map(Entry::getValue);
  }
}

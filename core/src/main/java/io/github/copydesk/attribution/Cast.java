package io.github.copydesk.attribution;

import io.github.copydesk.article.Coreference;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Span;
import io.github.copydesk.coreference.Resolution;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Everybody and everything with a name in a text, by the place of each mention and of what stands for it. */
final class Cast {

  /**
   * A mention in tokens.
   *
   * @param tokens where it stands
   * @param number the place of the entity among all, which stands for it
   */
  record Appearance(Stretch tokens, int number) {}

  private final List<Entity> entities;
  private final NavigableMap<Integer, Appearance> byFirst = new TreeMap<>();
  private final Map<Span, Integer> numbers = new HashMap<>();
  private final Map<Integer, Stretch> firsts = new HashMap<>();

  Cast(Story story, Resolution resolution) {
    this.entities = resolution.entities().asList();
    Map<Entity, Integer> byEntity = new IdentityHashMap<>();
    for (int number = 0; number < entities.size(); number++) {
      byEntity.put(entities.get(number), number);
      for (Mention mention : entities.get(number).mentions()) {
        Stretch tokens = story.tokensOf(mention.span());
        byFirst.put(tokens.first(), new Appearance(tokens, number));
        firsts.putIfAbsent(number, tokens);
      }
    }
    for (Coreference coreference : resolution.coreferences()) {
      numbers.put(coreference.span(), byEntity.get(coreference.entity()));
    }
  }

  /** Returns how many there are; their numbers begin with 0. */
  int size() {
    return entities.size();
  }

  /** Returns where somebody is named first. */
  Stretch first(int number) {
    return firsts.getOrDefault(number, Stretch.NONE);
  }

  Entity entity(int number) {
    return entities.get(number);
  }

  boolean isPerson(int number) {
    return entities.get(number) instanceof Person;
  }

  /** Returns the number of the entity that a pronoun or description stands for. */
  Optional<Integer> behind(Span words) {
    return Optional.ofNullable(numbers.get(words));
  }

  /** Returns the mention that a token is part of. */
  Optional<Appearance> at(int token) {
    Entry<Integer, Appearance> floor = byFirst.floorEntry(token);
    return floor != null && floor.getValue().tokens().contains(token) ? Optional.of(floor.getValue())
        : Optional.empty();
  }
}

package io.github.copydesk.attribution;

import io.github.copydesk.article.Coreference;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Span;
import io.github.copydesk.coreference.Resolution;
import java.util.Collection;
import java.util.HashMap;
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
   * @param number the place of what it names among all entities
   * @param entity what it names
   */
  record Appearance(Stretch tokens, int number, Entity entity) {

    boolean isPerson() {
      return entity instanceof Person;
    }
  }

  private final NavigableMap<Integer, Appearance> byFirst = new TreeMap<>();
  private final List<Entity> entities;
  private final Map<Integer, Stretch> firsts = new HashMap<>();
  private final Map<Span, Coreference> coreferences = new HashMap<>();

  Cast(Story story, Resolution resolution) {
    this.entities = resolution.entities().asList();
    for (int number = 0; number < entities.size(); number++) {
      for (Mention mention : entities.get(number).mentions()) {
        Stretch tokens = story.tokensOf(mention.span());
          byFirst.put(tokens.first(), new Appearance(tokens, number, entities.get(number)));
          firsts.putIfAbsent(number, tokens);
      }
    }
    resolution.coreferences().forEach(coreference -> coreferences.put(coreference.span(), coreference));
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

  /** Returns what a pronoun, a description or a short name is taken to stand for. */
  Optional<Coreference> behind(Span words) {
    return Optional.ofNullable(coreferences.get(words));
  }

  /** Returns the mention that a token is part of. */
  Optional<Appearance> at(int token) {
    Entry<Integer, Appearance> floor = byFirst.floorEntry(token);
    return floor != null && floor.getValue().tokens().contains(token) ? Optional.of(floor.getValue())
        : Optional.empty();
  }

  /** Returns the mentions that start within a stretch, in the order of the text. */
  Collection<Appearance> within(Stretch stretch) {
    return stretch.isEmpty() ? byFirst.subMap(0, 0).values()
        : byFirst.subMap(stretch.first(), stretch.end()).values();
  }
}

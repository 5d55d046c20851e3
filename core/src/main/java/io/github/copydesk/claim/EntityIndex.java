package io.github.copydesk.claim;

import com.google.common.collect.Sets;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Span;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Finds the entities that a claim mentions. */
final class EntityIndex {

  private final NavigableMap<Integer, Entity> byStart = new TreeMap<>();

  EntityIndex(Entities entities) {
    entities.forEach(entity -> entity.mentions().forEach(mention -> byStart.put(mention.span().start(), entity)));
  }

  /** Returns the entities mentioned within spans, in the order of their first mention there; hashing them would take too long. */
  List<Entity> within(List<Span> spans) {
    Set<Entity> seen = Sets.newIdentityHashSet();
    return spans.stream()
        .flatMap(span -> byStart.subMap(span.start(), span.end()).values().stream())
        .filter(seen::add)
        .toList();
  }
}

package io.github.copydesk.entity;

import io.github.copydesk.article.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Values that do not overlap, to find the one at a place. */
final class Apart<T> {

  private final TreeMap<Integer, T> byStart = new TreeMap<>();
  private final Function<T, Span> span;

  Apart(List<T> values, Function<T, Span> span) {
    this.span = span;
    values.forEach(value -> byStart.put(span.apply(value).start(), value));
  }

  /** Returns the last of those that share a character with a span. */
  Optional<T> overlapping(Span other) {
    return Optional.ofNullable(byStart.lowerEntry(other.end())).map(Map.Entry::getValue)
        .filter(value -> span.apply(value).overlaps(other));
  }
}

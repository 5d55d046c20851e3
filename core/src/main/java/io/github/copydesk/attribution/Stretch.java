package io.github.copydesk.attribution;

import java.util.List;

/**
 * Tokens in a row.
 *
 * @param first the index of the first token
 * @param end the index after the last
 */
public record Stretch(int first, int end) {

  /** No tokens at all. */
  public static final Stretch NONE = new Stretch(0, 0);

  public boolean isEmpty() {
    return first >= end;
  }

  public boolean contains(int token) {
    return first <= token && token < end;
  }

  public boolean overlaps(Stretch other) {
    return Math.max(first, other.first) < Math.min(end, other.end);
  }

  boolean overlapsAny(List<Stretch> others) {
    return others.stream().anyMatch(this::overlaps);
  }
}

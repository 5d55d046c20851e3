package io.github.copydesk.attribution;

/**
 * Tokens in a row.
 *
 * @param first the index of the first token
 * @param end the index after the last
 */
record Stretch(int first, int end) {

  /** No tokens at all. */
  static final Stretch NONE = new Stretch(0, 0);

  boolean isEmpty() {
    return first >= end;
  }

  boolean contains(int token) {
    return first <= token && token < end;
  }

  boolean overlaps(Stretch other) {
    return Math.max(first, other.first) < Math.min(end, other.end);
  }
}

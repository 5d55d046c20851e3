package io.github.copydesk.segmentation;

import io.github.copydesk.article.Span;

/** White space of any width, no-break spaces included. */
final class Spaces {

  private Spaces() {}

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static Span trimmed(String text, int start, int end) {
    int first = skip(text, start, end);
    int last = end;
    while (last > first && isSpace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }

  /** Returns the first offset from {@code start} on that holds no space, or {@code end}. */
  static int skip(String text, int start, int end) {
    int at = start;
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the first offset from {@code start} on that holds a space, or {@code end}. */
  static int next(String text, int start, int end) {
    int at = start;
    while (at < end && !isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}

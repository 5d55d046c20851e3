package io.github.copydesk.quotation;

import io.github.copydesk.article.Span;

/**
 * What one pair of marks holds of one paragraph.
 *
 * @param family the marks' family
 * @param span from the opening mark to the closing one, both included
 * @param words what stands between, without the white space around it; never empty
 * @param closed whether a mark closes it within the paragraph
 */
record Piece(Family family, Span span, Span words, boolean closed) {

  static Piece of(String text, Mark open, Mark close) {
    return new Piece(open.family(), open.span().cover(close.span()), words(text, open.end(), close.start()), true);
  }

  static Piece leftOpen(String text, Mark open, Span paragraph) {
    Span span = new Span(open.start(), paragraph.end());
    return new Piece(open.family(), span, words(text, open.end(), paragraph.end()), false);
  }

  boolean isBlank() {
    return words.length() == 0;
  }

  private static Span words(String text, int start, int end) {
    int first = start;
    int last = Math.max(start, end);
    while (first < last && Neighbours.isSpace(text.charAt(first))) {
      first++;
    }
    while (last > first && Neighbours.isSpace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }
}

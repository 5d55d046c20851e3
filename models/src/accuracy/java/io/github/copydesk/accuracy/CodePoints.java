package io.github.copydesk.accuracy;

import io.github.copydesk.article.Span;

/** Turns offsets counted in code points, as brat and Python count, into UTF-16 offsets, and back. */
final class CodePoints {

  private final int[] units;
  private final int[] points;

  CodePoints(String text) {
    int count = text.codePointCount(0, text.length());
    units = new int[count + 1];
    points = new int[text.length() + 1];
    int point = 0;
    for (int unit = 0; unit < text.length(); point++) {
      units[point] = unit;
      int width = Character.charCount(text.codePointAt(unit));
      for (int i = 0; i < width; i++) {
        points[unit + i] = point;
      }
      unit += width;
    }
    units[count] = text.length();
    points[text.length()] = count;
  }

  /** Turns a UTF-16 offset into code points; within a surrogate pair, that of the pair. */
  int point(int unit) {
    return points[unit];
  }

  /** Turns code point offsets into a span. */
  Span span(int start, int end) {
    return new Span(units[start], units[end]);
  }
}

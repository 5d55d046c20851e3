package io.github.copydesk.cleaning;

import java.util.ArrayList;
import java.util.List;

/**
 * A line with something in it.
 *
 * @param start its first character that is no space
 * @param end the offset behind its last character that is no space
 * @param indent the number of spaces before it
 * @param afterBlank whether a blank line, or nothing, stands before it
 */
record Line(int start, int end, int indent, boolean afterBlank) {

  int length() {
    return end - start;
  }

  /** Returns the lines of a text whose only white space is spaces and line breaks. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = true;
    int at = 0;
    while (at < text.length()) {
      int stop = text.indexOf('\n', at);
      stop = stop < 0 ? text.length() : stop;
      int start = firstNonSpace(text, at, stop);
      if (start < stop) {
        lines.add(new Line(start, lastNonSpace(text, start, stop), start - at, afterBlank));
      }
      afterBlank = start == stop;
      at = stop + 1;
    }
    return lines;
  }

  private static int firstNonSpace(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static int lastNonSpace(String text, int from, int to) {
    int at = to;
    while (at > from && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }
}

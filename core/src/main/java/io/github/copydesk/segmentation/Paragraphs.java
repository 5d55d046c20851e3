package io.github.copydesk.segmentation;

import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the lines of a text that are not blank. */
final class Paragraphs {

  private static final String LINE_ENDS = "\n\r\u000B\f\u0085\u2028\u2029";

  private Paragraphs() {}

  /** Returns the lines, without the white space around them. */
  static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && LINE_ENDS.indexOf(text.charAt(end)) < 0) {
        end++;
      }
      Span line = Spaces.trimmed(text, start, end);
      if (line.length() > 0) {
        paragraphs.add(line);
      }
      start = end + 1;
    }
    return paragraphs;
  }
}

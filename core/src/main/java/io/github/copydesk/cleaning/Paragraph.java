package io.github.copydesk.cleaning;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.copydesk.article.RemovalKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a laid-out text, with its place among the others.
 *
 * @param start its first character in the text
 * @param text its characters
 * @param index how many paragraphs stand before it
 * @param count how many paragraphs the text has
 */
record Paragraph(int start, String text, int index, int count) {

  private static final int HEAD = 14;
  private static final int TAIL = 6;
  private static final int LONGEST_NOTE = 900;

  static List<Paragraph> of(String text) {
    List<String> pieces = text.isEmpty()
        ? List.of() : Splitter.on(ParagraphLayout.BREAK).splitToList(text);
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (String piece : pieces) {
      paragraphs.add(new Paragraph(start, piece, paragraphs.size(), pieces.size()));
      start += piece.length() + ParagraphLayout.BREAK.length();
    }
    return paragraphs;
  }

  int end() {
    return start + text.length();
  }

  /** Before or in the first lines of the story, where labels, bylines and datelines stand. */
  boolean isAtHead() {
    return index < HEAD;
  }

  /** Among the last lines, where writers are thanked and introduced. */
  boolean isAtTail() {
    return index > 0 && count - index <= TAIL;
  }

  boolean isLast() {
    return index == count - 1;
  }

  /** Whether it is short enough to be anything else than prose. */
  boolean mayBeDebris() {
    return text.length() <= LONGEST_NOTE;
  }

  int words() {
    return CharMatcher.is(' ').countIn(text) + 1;
  }

  Debris all(RemovalKind kind) {
    return new Debris(start, end(), kind);
  }
}

package io.github.copydesk.quotation;

import io.github.copydesk.article.Span;
import java.util.List;

/** Tells the marks of feet, inches, minutes and seconds from quotation marks: 6'2", a 12" pipe. */
final class InchMarks {

  private static final int MOST_DIGITS = 3;

  private final String text;
  private final Span paragraph;

  InchMarks(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  /** Tells whether one of the paragraph's marks measures something: a straight double mark behind a number. */
  boolean isInch(List<Mark> marks, int index, boolean quotationOpen) {
    Mark mark = marks.get(index);
    int digits = digitsBefore(mark.start());
    if (!isStraight(mark) || !mark.mayClose() || digits == 0 || digits > MOST_DIGITS) {
      return false;
    }
    return behindFeet(mark.start()) || !quotationOpen || closedLater(marks, index);
  }

  private boolean isStraight(Mark mark) {
    char c = text.charAt(mark.start());
    return c == '"' || c == '\'';
  }

  /** A mark that can only close, with nothing opened before it, closes the quotation that this mark stands in. */
  private static boolean closedLater(List<Mark> marks, int index) {
    return index + 1 < marks.size() && !marks.get(index + 1).mayOpen();
  }

  private boolean behindFeet(int end) {
    int at = end - digitsBefore(end) - 1;
    if (at > paragraph.start() && text.charAt(at) == ' ') {
      at--;
    }
    return at > paragraph.start() && "'’".indexOf(text.charAt(at)) >= 0 && digitsBefore(at) > 0;
  }

  /** Counts digits only as far as it matters. */
  private int digitsBefore(int end) {
    int start = end;
    while (start > paragraph.start() && end - start <= MOST_DIGITS && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return end - start;
  }
}

package io.github.copydesk.accuracy;

import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A double quotation mark: curly, straight, low, angled, two apostrophes or two backticks.
 *
 * @param start its first character
 * @param end the character after its last
 * @param side what its shape and its neighbours make of it
 */
record QuotationMark(int start, int end, Side side) {

  private static final String SHAPES = "“”„\"«»";
  /** What may stand right before an opening mark, besides white space. */
  private static final String BEFORE_OPENING = "([{—–-/‘'…:;,";

  enum Side { OPENING, CLOSING, EITHER }

  /** Returns the marks of a paragraph. */
  static List<QuotationMark> find(String text, Span paragraph) {
    List<QuotationMark> marks = new ArrayList<>();
    int at = paragraph.start();
    while (at < paragraph.end()) {
      int run = run(text, at, paragraph.end());
      char shape = text.charAt(at);
      if (SHAPES.indexOf(shape) >= 0 && !(shape == '"' && run > 1)) {
        marks.add(of(text, paragraph, new Span(at, at + 1), shape));
        at++;
      } else if (shape == '"') {
        at += 2; // an empty pair is mark-up, not speech
      } else if (shape == '\'' && run > 1) {
        int start = isOutermostLast(text, paragraph, at, run) ? at + run - 2 : at;
        marks.add(of(text, paragraph, new Span(start, start + 2), '"'));
        at += run;
      } else if (shape == '`' && run > 1) {
        marks.add(of(text, paragraph, new Span(at, at + 2), '“'));
        at += 2;
      } else {
        at++;
      }
    }
    return marks;
  }

  /** Of three apostrophes behind a word the first is a single mark, or the word's own. */
  private static boolean isOutermostLast(String text, Span paragraph, int at, int run) {
    return run > 2 && at > paragraph.start() && !Tokens.isSpace(text.charAt(at - 1));
  }

  private static int run(String text, int at, int end) {
    int stop = at;
    while (stop < end && text.charAt(stop) == text.charAt(at)) {
      stop++;
    }
    return stop - at;
  }

  private static QuotationMark of(String text, Span paragraph, Span span, char shape) {
    int before = span.start() > paragraph.start() ? text.codePointBefore(span.start()) : ' ';
    int after = span.end() < paragraph.end() ? text.codePointAt(span.end()) : ' ';
    boolean mayOpen = !Tokens.isSpace(after) && (Tokens.isSpace(before) || BEFORE_OPENING.indexOf(before) >= 0);
    boolean mayClose = !Tokens.isSpace(before) && (Tokens.isSpace(after) || !Character.isLetter(after) && !isNumber(after));
    return new QuotationMark(span.start(), span.end(), side(shape, mayOpen, mayClose));
  }

  private static Side side(char shape, boolean mayOpen, boolean mayClose) {
    if (mayOpen != mayClose) {
      return mayOpen ? Side.OPENING : Side.CLOSING;
    }
    return switch (shape) {
      case '“', '„', '«' -> Side.OPENING;
      case '”', '»' -> Side.CLOSING;
      default -> Side.EITHER;
    };
  }

  private static boolean isNumber(int character) {
    int type = Character.getType(character);
    return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }
}

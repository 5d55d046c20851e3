package io.github.copydesk.quotation;

import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads the double marks and guillemets of a paragraph, each with its direction. */
final class MarkReader {

  private static final String SHAPED_OPENING = "“„‟«‹`‘";
  private static final String SHAPED_CLOSING = "”»›’";

  private final String text;
  private final Span paragraph;
  private final List<Mark> marks = new ArrayList<>();
  private int at;

  private MarkReader(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
    this.at = paragraph.start();
  }

  static List<Mark> read(String text, Span paragraph) {
    MarkReader reader = new MarkReader(text, paragraph);
    while (reader.at < paragraph.end()) {
      reader.step(text.charAt(reader.at));
    }
    return reader.marks;
  }

  private void step(char c) {
    switch (c) {
      case '"', '＂' -> straight(c);
      case '“', '”', '„', '‟', '«', '»', '‹', '›' -> add(at, at + 1, c);
      case '\'', '’', '‘', '`', '´' -> apostrophes(c);
      default -> at++;
    }
  }

  /** Two marks side by side close a quotation within a quotation, or open one; anywhere else they enclose nothing. */
  private void straight(char c) {
    if (at + 1 == paragraph.end() || text.charAt(at + 1) != c) {
      add(at, at + 1, c);
      return;
    }
    Neighbours pair = Neighbours.of(text, paragraph, at, at + 2);
    if (pair.direction() == Direction.EITHER) {
      at += 2;
    } else {
      mark(at, at + 1, pair.direction());
      mark(at, at + 1, pair.direction());
    }
  }

  /** Two apostrophes stand for a double mark; of three, the outer two do, the third is a single mark. */
  private void apostrophes(char c) {
    int end = at;
    while (end < paragraph.end() && text.charAt(end) == c) {
      end++;
    }
    if (end - at < 2) {
      at = end;
      return;
    }
    boolean closing = end - at > 2 && !Neighbours.of(text, paragraph, at, end).spaceBefore();
    int start = closing ? end - 2 : at;
    add(start, start + 2, c);
    at = end;
  }

  private void add(int start, int end, char shape) {
    mark(start, end, direction(shape, Neighbours.of(text, paragraph, start, end)));
  }

  private void mark(int start, int end, Direction direction) {
    marks.add(new Mark(new Span(start, end), family(text.charAt(start)), direction));
    at = end;
  }

  /** A mark's own shape decides, unless its neighbours allow the other side only: »so« and ”so” are in use. */
  private static Direction direction(char shape, Neighbours neighbours) {
    if (SHAPED_OPENING.indexOf(shape) >= 0) {
      return openingShape(neighbours);
    }
    if (SHAPED_CLOSING.indexOf(shape) >= 0) {
      boolean opens = neighbours.canOpen() && neighbours.wordAfter() && !neighbours.canClose();
      return opens ? Direction.OPENING : Direction.CLOSING;
    }
    return neighbours.direction();
  }

  /** Behind the end of a clause, without a space, an opening shape is as often a closing mark that was typed wrong. */
  private static Direction openingShape(Neighbours neighbours) {
    if (!neighbours.canClose()) {
      return Direction.OPENING;
    }
    if (!neighbours.canOpen()) {
      return Direction.CLOSING;
    }
    return neighbours.clauseEndBefore() ? Direction.EITHER : Direction.OPENING;
  }

  private static Family family(char c) {
    return switch (c) {
      case '«', '»' -> Family.GUILLEMET;
      case '‹', '›' -> Family.SINGLE_GUILLEMET;
      default -> Family.DOUBLE;
    };
  }
}

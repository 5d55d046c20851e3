package io.github.copydesk.quotation;

import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the single marks of a paragraph, once its double marks are paired: both marks of a pair stand within the same
 * double marks, or within none. A mark that finds no partner is an apostrophe.
 */
final class SingleMarkPairer {

  private final String text;
  private final Span paragraph;
  private final List<Piece> enclosing;
  private final List<Piece> pieces = new ArrayList<>();

  /** The paragraph's pieces between double marks, in the order of their spans. */
  SingleMarkPairer(String text, Span paragraph, List<Piece> enclosing) {
    this.text = text;
    this.paragraph = paragraph;
    this.enclosing = enclosing;
  }

  List<Piece> pair() {
    List<SingleMark> marks = SingleMarkReader.read(text, paragraph);
    if (!marks.isEmpty()) {
      levels(marks).forEach(this::pair);
    }
    return pieces;
  }

  /** Sorts the marks by the double marks that they stand within; level 0 is within none. */
  private List<List<SingleMark>> levels(List<SingleMark> marks) {
    List<List<SingleMark>> levels = new ArrayList<>();
    for (int i = 0; i <= enclosing.size(); i++) {
      levels.add(new ArrayList<>());
    }
    EnclosingPieces within = new EnclosingPieces(enclosing);
    for (SingleMark mark : marks) {
      levels.get(within.innermostAt(mark.at())).add(mark);
    }
    return levels;
  }

  private void pair(List<SingleMark> marks) {
    int next = 0;
    while (next < marks.size()) {
      int open = next++;
      if (marks.get(open).opens()) {
        next = pairOpening(marks, open);
      }
    }
    leftOpen(marks);
  }

  /** Returns where to go on. */
  private int pairOpening(List<SingleMark> marks, int open) {
    int possible = -1;
    int at = open + 1;
    while (at < marks.size() && !marks.get(at).opens()) {
      SingleMark mark = marks.get(at);
      if (mark.closes() == Closing.CERTAIN) {
        add(marks.get(open), mark);
        return at + 1;
      }
      possible = possible < 0 ? at : possible;
      at++;
    }
    if (possible >= 0) {
      add(marks.get(open), marks.get(possible));
    }
    return at;
  }

  private void add(SingleMark open, SingleMark close) {
    Piece piece = Piece.of(text, open.asMark(Direction.OPENING), close.asMark(Direction.CLOSING));
    if (!piece.isBlank()) {
      pieces.add(piece);
    }
  }

  /** A paragraph that opens with a mark which nothing closes may go on in the next paragraph. */
  private void leftOpen(List<SingleMark> marks) {
    boolean first = !marks.isEmpty() && marks.get(0).opens() && marks.get(0).at() == paragraph.start();
    if (first && pieces.stream().noneMatch(piece -> piece.span().start() == paragraph.start())) {
      Piece piece = Piece.leftOpen(text, marks.get(0).asMark(Direction.OPENING), paragraph);
      if (!piece.isBlank()) {
        pieces.add(piece);
      }
    }
  }
}

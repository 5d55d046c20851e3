package io.github.copydesk.quotation;

import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.article.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the double marks and guillemets of a paragraph. An opening mark while another of its family stands open begins a
 * quotation within the quotation if enough closing marks follow for both; if not, the earlier mark was left open and
 * holds nothing. The last mark left open holds the rest of the paragraph.
 */
final class DoubleMarkPairer {

  /** Nobody quotes deeper than this; deeper marks are garbage, and are passed over. */
  private static final int DEEPEST = 6;

  private final String text;
  private final Span paragraph;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Diagnostic> diagnostics;
  private final Deque<Mark> open = new ArrayDeque<>();
  private final Map<Family, Integer> closingAhead = new EnumMap<>(Family.class);

  DoubleMarkPairer(String text, Span paragraph, List<Diagnostic> diagnostics) {
    this.text = text;
    this.paragraph = paragraph;
    this.diagnostics = diagnostics;
  }

  List<Piece> pair(List<Mark> marks) {
    InchMarks inches = new InchMarks(text, paragraph);
    marks.forEach(mark -> ahead(mark, 1));
    for (int i = 0; i < marks.size(); i++) {
      ahead(marks.get(i), -1);
      if (!inches.isInch(marks, i, isOpen(marks.get(i).family()))) {
        read(marks.get(i));
      }
    }
    endParagraph();
    return pieces;
  }

  private void ahead(Mark mark, int by) {
    closingAhead.merge(mark.family(), mark.mayClose() ? by : -by, Integer::sum);
  }

  private void read(Mark mark) {
    boolean isOpen = isOpen(mark.family());
    if (isOpen && mark.mayClose()) {
      close(mark);
    } else if (mark.mayOpen()) {
      open(mark, isOpen);
    } else {
      note(mark, Diagnostic.Kind.STRAY_CLOSING_MARK, "nothing stands open that this mark could close; it was passed over");
    }
  }

  private void open(Mark mark, boolean within) {
    if (within && closingAhead.get(mark.family()) <= depth(mark.family())) {
      while (isOpen(mark.family())) {
        abandon(open.pop());
      }
    }
    if (open.size() < DEEPEST) {
      open.push(mark);
    }
  }

  private void close(Mark mark) {
    while (open.peek().family() != mark.family()) {
      abandon(open.pop());
    }
    add(Piece.of(text, open.pop(), mark));
  }

  private void endParagraph() {
    while (open.size() > 1) {
      abandon(open.pop());
    }
    if (!open.isEmpty() && open.peek().family() == Family.DOUBLE) {
      add(Piece.leftOpen(text, open.pop(), paragraph));
    } else if (!open.isEmpty()) {
      abandon(open.pop());
    }
  }

  private void add(Piece piece) {
    if (!piece.isBlank() && !isAttribute(piece.span().start())) {
      pieces.add(piece);
    }
  }

  /** Debris of mark-up: href="…". */
  private boolean isAttribute(int start) {
    return start > paragraph.start() && text.charAt(start - 1) == '=';
  }

  private void abandon(Mark mark) {
    note(mark, Diagnostic.Kind.UNCLOSED_QUOTATION, "nothing closes this mark; it was passed over");
  }

  private void note(Mark mark, Diagnostic.Kind kind, String message) {
    diagnostics.add(new Diagnostic(mark.span(), kind, message));
  }

  private boolean isOpen(Family family) {
    return depth(family) > 0;
  }

  private int depth(Family family) {
    return (int) open.stream().filter(mark -> mark.family() == family).count();
  }
}

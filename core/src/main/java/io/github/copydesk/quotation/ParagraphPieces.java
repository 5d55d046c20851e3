package io.github.copydesk.quotation;

import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the quotations of one paragraph: double marks first, then single marks within and around them. */
final class ParagraphPieces {

  private ParagraphPieces() {}

  /** Returns the pieces sorted by their spans, none crossing another. */
  static List<Piece> read(String text, Span paragraph, List<Diagnostic> diagnostics) {
    List<Piece> doubles = new DoubleMarkPairer(text, paragraph, diagnostics).pair(MarkReader.read(text, paragraph));
    doubles.sort(Comparator.comparing(Piece::span));
    List<Piece> pieces = new ArrayList<>(new SingleMarkPairer(text, paragraph, doubles).pair());
    pieces.addAll(doubles);
    pieces.sort(Comparator.comparing(Piece::span));
    return pieces;
  }
}

package io.github.copydesk.quotation;

import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import java.util.List;

/** Makes quotations of drafts, with the quotations within them. */
final class QuotationBuilder {

  private final String text;
  private final KindJudge judge;

  QuotationBuilder(Segments segments) {
    this.text = segments.text();
    this.judge = new KindJudge(segments);
  }

  Quotation build(Draft draft) {
    Span span = draft.span();
    List<Span> pieces = draft.pieces().stream().map(Piece::words).toList();
    List<Quotation> nested = Draft.of(draft.within()).stream().map(this::build).toList();
    return new Quotation(span, span.of(text), judge.kind(draft), pieces, nested);
  }
}

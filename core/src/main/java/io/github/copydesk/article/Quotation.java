package io.github.copydesk.article;

import java.util.List;

/**
 * A passage between quotation marks, the marks included.
 *
 * <p>A quotation that runs over several paragraphs is one quotation: its span reaches from the first opening mark to
 * the last closing mark, and its pieces are what stands in each paragraph. A quotation interrupted by narrative
 * ({@code “We can,” she said, “do this.”}) is two quotations, joined by one {@link Attribution}.
 *
 * @param span from the opening mark to the end of the closing mark, or of the paragraph where none closes it
 * @param text the characters of the span
 * @param kind speech or term
 * @param pieces the words between the marks, a span a paragraph, without the marks; at least one
 * @param nested the quotations within this one, in the order of the text
 */
public record Quotation(Span span, String text, QuotationKind kind, List<Span> pieces, List<Quotation> nested)
    implements Passage {

  public Quotation {
    pieces = List.copyOf(pieces);
    nested = List.copyOf(nested);
  }

  /**
   * Tells whether somebody's words are quoted.
   *
   * @return whether the kind is {@link QuotationKind#SPEECH}
   */
  public boolean isSpeech() {
    return kind == QuotationKind.SPEECH;
  }

  Quotation as(QuotationKind other) {
    return kind == other ? this : new Quotation(span, text, other, pieces, nested);
  }
}

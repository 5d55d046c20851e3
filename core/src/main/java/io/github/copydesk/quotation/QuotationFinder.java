package io.github.copydesk.quotation;

import io.github.copydesk.article.Passages;
import io.github.copydesk.segmentation.Segments;

/** Splits a text into quotations and narrative. */
public final class QuotationFinder {

  /**
   * Splits a text.
   *
   * @param segments the text in paragraphs, sentences and tokens
   * @return passages that tile the text
   */
  public Passages split(Segments segments) {
    return Passages.narrativeOnly(segments.text());
  }
}

package io.github.copydesk.quotation;

import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.article.Narrative;
import io.github.copydesk.article.Passage;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Splits a text into quotations and narrative, by its quotation marks.
 *
 * <p>Straight, curly, doubled, low and angled marks are read, single marks too where they are not apostrophes. What stands
 * within one pair of marks is one quotation, also over several paragraphs that each open with a mark. A mark that
 * nothing closes holds the rest of its paragraph. Whether words are quoted without marks is not asked here.
 */
public final class QuotationFinder {

  /** Makes a finder. */
  public QuotationFinder() {}

  /**
   * Splits a text.
   *
   * @param segments the text in paragraphs, sentences and tokens
   * @return passages that tile the text; marks that close or open nothing are in the diagnostics
   */
  public Passages split(Segments segments) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    QuotationJoiner joiner = new QuotationJoiner(diagnostics);
    for (Span paragraph : segments.paragraphs()) {
      joiner.add(paragraph, ParagraphPieces.read(segments.text(), paragraph, diagnostics));
    }
    QuotationBuilder builder = new QuotationBuilder(segments);
    List<Quotation> quotations = joiner.joined().stream().map(builder::build).toList();
    diagnostics.sort(Comparator.comparing(Diagnostic::span));
    return new Passages(tile(segments.text(), quotations), diagnostics);
  }

  private static List<Passage> tile(String text, List<Quotation> quotations) {
    List<Passage> passages = new ArrayList<>();
    int end = 0;
    for (Quotation quotation : quotations) {
      addNarrative(passages, text, end, quotation.span().start());
      passages.add(quotation);
      end = quotation.span().end();
    }
    addNarrative(passages, text, end, text.length());
    return passages;
  }

  private static void addNarrative(List<Passage> passages, String text, int start, int end) {
    if (end > start) {
      passages.add(new Narrative(new Span(start, end), text.substring(start, end)));
    }
  }
}

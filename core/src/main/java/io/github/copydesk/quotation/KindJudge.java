package io.github.copydesk.quotation;

import io.github.copydesk.article.QuotationKind;
import io.github.copydesk.segmentation.Segments;
import java.util.stream.Stream;

/** Tells speech from titles, nicknames, terms and scare quotes, by a quotation's form and the words beside it. */
final class KindJudge {

  private final Segments segments;

  KindJudge(Segments segments) {
    this.segments = segments;
  }

  QuotationKind kind(Draft draft) {
    QuotationContext context = new QuotationContext(segments, draft);
    int points = Stream.of(Evidence.values()).mapToInt(evidence -> evidence.points(context)).sum();
    return points > 0 ? QuotationKind.SPEECH : QuotationKind.TERM;
  }
}

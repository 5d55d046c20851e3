package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.accuracy.Prediction.Said;
import io.github.copydesk.accuracy.Prediction.Speaker;
import io.github.copydesk.article.RawArticle;
import io.github.copydesk.article.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorstCasesTest {

  private static final String TEXT = "“It is much too late now,” Ann Lee told Bo Ray.";
  private static final Span QUOTED = new Span(0, 26);
  private static final Span ANN = new Span(27, 34);
  private static final Span BO = new Span(40, 46);
  private static final AttributedDocument GOLD = new AttributedDocument(
      new Document("daily_1", RawArticle.of(TEXT)),
      List.of(new Relation(List.of(ANN), List.of(new Span(35, 39)), List.of(QUOTED))), List.of());

  @Test
  void showsAQuotationInTheWrongMouth() {
    assertThat(cases(said(QUOTED, BO)).wrongSpeakers(5)).containsExactly(
        "daily_1 @0: {Q:“It is much too late now,”} is {S:Ann Lee}, read as {P:Bo Ray} Bo Ray");
  }

  @Test
  void showsNothingWhereAllIsRight() {
    WorstCases worst = cases(said(QUOTED, ANN));

    assertThat(worst.wrongSpeakers(5)).isEmpty();
    assertThat(worst.missed(5)).isEmpty();
    assertThat(worst.extra(5)).isEmpty();
  }

  @Test
  void showsWhatWasMissedAndWhatIsNone() {
    WorstCases worst = cases(said(new Span(27, 47), BO));

    assertThat(worst.missed(5)).containsExactly("daily_1 @0: {Q:“It is much too late now,”} by {S:Ann Lee}");
    assertThat(worst.extra(5)).containsExactly("daily_1 @27: {Q:Ann Lee told Bo Ray.}");
  }

  @Test
  void countsWhichKindOfSourceWasMistakenForWhich() {
    assertThat(Mistakes.ofSpeakers("polnear-dev", List.of(judged(said(QUOTED, BO))))).singleElement()
        .extracting(Figure::metric).isEqualTo("mistaken source: named for another, named");
  }

  private static WorstCases cases(Said said) {
    return new WorstCases(List.of(judged(said)));
  }

  private static JudgedQuotations judged(Said said) {
    return JudgedQuotations.judge(GOLD, new Prediction("daily_1", List.of(said), List.of(), List.of()));
  }

  private static Said said(Span span, Span speaker) {
    return new Said(span, Optional.of(new Speaker(Optional.of(speaker), speaker.of(TEXT), speaker.of(TEXT))));
  }
}

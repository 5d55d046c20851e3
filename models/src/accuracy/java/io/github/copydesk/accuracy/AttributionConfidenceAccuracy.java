package io.github.copydesk.accuracy;

import io.github.copydesk.Copydesk;
import io.github.copydesk.accuracy.JudgedQuotations.Verdict;
import io.github.copydesk.accuracy.Reliability.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the confidence of an attribution is the probability that source, cue and half of the content are right, as
 * {@link AttributionAccuracy} has it; and whether that of a speaker is the probability that the right one was named, by
 * mention or last name, of quotations that were found.
 */
public final class AttributionConfidenceAccuracy implements Accuracy {

  private static final String SLICE = "polnear-dev";

  @Override
  public List<Figure> measure(Copydesk copydesk, Corpora corpora) throws IOException {
    List<JudgedRelations> relations = new AttributionAccuracy().judge(copydesk, corpora);
    List<JudgedQuotations> quotations = new QuotationAccuracy().judge(copydesk, corpora);
    List<Figure> figures = new ArrayList<>();
    figures.addAll(new Reliability(relations(relations)).figures(new Sample("confidence of attributions", SLICE)));
    figures.addAll(new Reliability(speakers(quotations)).figures(new Sample("confidence of speakers", SLICE)));
    return figures;
  }

  /** Returns every prediction, judged. */
  static List<Finding> relations(List<JudgedRelations> judged) {
    return judged.stream().flatMap(document -> document.predicted().stream()
        .map(part -> new Finding(
            part.relation().confidence(), document.hits().stream().anyMatch(hit -> hit == part)))).toList();
  }

  /** Returns the speakers of the quotations found, judged. */
  static List<Finding> speakers(List<JudgedQuotations> judged) {
    return judged.stream().flatMap(document -> document.verdicts().stream())
        .filter(verdict -> verdict.unit().isPresent() && verdict.isJudged())
        .map(AttributionConfidenceAccuracy::finding)
        .toList();
  }

  private static Finding finding(Verdict verdict) {
    return new Finding(verdict.guess().speaker().orElseThrow().confidence(), verdict.isRight());
  }
}

package io.github.copydesk.accuracy;

import io.github.copydesk.Copydesk;
import io.github.copydesk.accuracy.JudgedQuotations.Verdict;
import io.github.copydesk.accuracy.Reliability.Finding;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.ReportedClaim;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the confidence of an attribution is the probability that source, cue and half of the content are right, as
 * {@link AttributionAccuracy} has it; and whether that of a speaker is the probability that the right one was named, by
 * mention or last name, of quotations that were found; on articles with claims, by the full name of the source of claims
 * that were found. Which confidence is the speaker's is said by {@link Prediction#speakerConfidence}.
 */
public final class AttributionConfidenceAccuracy implements Accuracy {

  private static final String SPEAKERS = "confidence of speakers";
  private static final String SLICE = "polnear-dev";

  @Override
  public List<Figure> measure(Copydesk copydesk, Corpora corpora) throws IOException {
    List<JudgedRelations> relations = new AttributionAccuracy().judge(copydesk, corpora);
    List<JudgedQuotations> quotations = new QuotationAccuracy().judge(copydesk, corpora);
    List<Figure> figures = new ArrayList<>();
    figures.addAll(new Reliability(relations(relations)).figures(new Sample("confidence of attributions", SLICE)));
    figures.addAll(new Reliability(speakers(quotations)).figures(new Sample(SPEAKERS, SLICE)));
    figures.addAll(new Reliability(names(copydesk, corpora.path("claims/dev"))).figures(new Sample(SPEAKERS, "claims-dev")));
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

  /** Returns the sources of the claims found, each judged by its full name. */
  private static List<Finding> names(Copydesk copydesk, Path folder) throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (Document document : Documents.read(folder)) {
      Article article = copydesk.read(document.raw());
      List<ReportedClaim> claims = article.claims().stream()
          .filter(ReportedClaim.class::isInstance).map(ReportedClaim.class::cast).toList();
      JudgedClaims judged = ClaimAccuracy.judge(
          document, ClaimAccuracy.gold(folder, document), ClaimPrediction.of(document.name(), article));
      for (int i = 0; i < judged.pairs().size(); i++) {
        ReportedClaim claim = claims.get(judged.pairs().get(i).predicted());
        findings.add(new Finding(Prediction.speakerConfidence(claim.attribution()),
            ClaimFigures.isNameRight(judged.matches().get(i))));
      }
    }
    return findings;
  }

  private static Finding finding(Verdict verdict) {
    return new Finding(verdict.guess().speaker().orElseThrow().confidence(), verdict.isRight());
  }
}

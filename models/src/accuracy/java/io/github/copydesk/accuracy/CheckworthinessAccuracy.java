package io.github.copydesk.accuracy;

import io.github.copydesk.article.Claims;
import io.github.copydesk.Copydesk;
import io.github.copydesk.accuracy.GivenClaims.Checked;
import io.github.copydesk.accuracy.Reliability.Finding;
import io.github.copydesk.article.ReportedClaim;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether checkworthiness is the share of claims that an annotator marks as something to check, on articles of Wikinews
 * that its weights were not fitted to. Claims have the spans of the gold; of the narrator's sentences those that the library
 * chooses are judged, by whether the gold has them.
 */
public final class CheckworthinessAccuracy implements Accuracy {

  static final String TASK = "confidence of checkworthiness";
  private static final String RANKING = "checkworthiness";
  /** From here on a claim counts as checkable. */
  private static final int TEN_THOUSAND = 10_000;

  @Override
  public List<Figure> measure(Copydesk copydesk, Corpora corpora) throws IOException {
    return figures(new GivenClaims().checked(Corpora.ofOurOwn().path("wikinews/test")));
  }

  private static List<Figure> figures(List<Checked> checked) {
    List<Checked> reported = checked.stream().filter(it -> it.claim() instanceof ReportedClaim).toList();
    List<Figure> figures = new ArrayList<>(
        new Reliability(findings(checked), Reliability.TENTHS).figures(new Sample(TASK, WikinewsClaimAccuracy.SLICE)));
    figures.addAll(ranking(checked, ""));
    figures.addAll(ranking(reported, ", reported claims"));
    return figures;
  }

  private static List<Figure> ranking(List<Checked> checked, String which) {
    Sample sample = new Sample(RANKING, WikinewsClaimAccuracy.SLICE);
    List<Finding> findings = findings(checked);
    int area = (int) Math.round(TEN_THOUSAND * new Reliability(findings).area());
    return List.of(
        sample.share("area under the ROC curve" + which, area, TEN_THOUSAND),
        sample.figure("checkable" + which,
            (int) findings.stream().filter(it -> it.right() && it.confidence() >= Claims.CHECKABLE).count(),
            (int) findings.stream().filter(it -> it.confidence() >= Claims.CHECKABLE).count(),
            (int) findings.stream().filter(Finding::right).count()));
  }

  private static List<Finding> findings(List<Checked> checked) {
    return checked.stream().map(it -> new Finding(it.claim().checkworthiness(), it.isCheckable())).toList();
  }
}

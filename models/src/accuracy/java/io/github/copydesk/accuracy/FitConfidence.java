package io.github.copydesk.accuracy;

import io.github.copydesk.Copydesk;
import io.github.copydesk.accuracy.Reliability.Finding;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Shows whether the confidence of names needs a map, and which: {@code FitConfidence}. The map is fitted on every other
 * name of WikiNEuRal dev, of which the model has seen nothing, and measured on the others and on corpora it was not fitted
 * on; it has to help there too. See DESIGN.md for what came of it.
 *
 * <p>{@code mvn -q process-test-classes -pl core,models -Dprogram=accuracy.FitConfidence -Dcopydesk.corpora=...}
 */
public final class FitConfidence {

  private FitConfidence() {}

  /**
   * Fits, measures and prints.
   *
   * @param args none
   * @throws IOException if a corpus cannot be read
   */
  public static void main(String... args) throws IOException {
    Map<String, List<Finding>> findings = ConfidenceAccuracy.findings(Copydesk.english(), Corpora.expect());
    List<Finding> unseen = findings.get("wikineural-dev");
    Map<String, List<Finding>> measured = new LinkedHashMap<>(findings);
    measured.put("wikineural-dev", half(unseen, 1));
    Calibration fit = Calibration.fit(half(unseen, 0));
    System.out.printf(Locale.ROOT, "slope %.3f, offset %.3f%n", fit.slope(), fit.offset());
    measured.forEach((corpus, its) -> System.out.printf(Locale.ROOT,
        "%s (%d names): calibration error %.2f now, %.2f with this map, %.2f with one of its own%n", corpus, its.size(),
        100 * new Reliability(its).error(), 100 * new Reliability(fit.of(its)).error(),
        100 * new Reliability(Calibration.fit(its).of(its)).error()));
  }

  private static List<Finding> half(List<Finding> findings, int which) {
    return IntStream.range(0, findings.size()).filter(i -> i % 2 == which).mapToObj(findings::get).toList();
  }
}

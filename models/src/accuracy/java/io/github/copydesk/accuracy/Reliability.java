package io.github.copydesk.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How well confidences tell what share of findings is right: a row for each range of confidence, and the mean distance of
 * the two, weighted by the number of findings (the expected calibration error of Naeini et al. 2015, "Obtaining well
 * calibrated probabilities using Bayesian binning", with ranges that are narrow where most findings are). It takes any
 * findings: names, attributions or claims.
 */
final class Reliability {

  /** What the metrics begin with. */
  static final String CONFIDENCE = "confidence ";

  private static final double[] EDGES = {0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1};
  private static final int TEN_THOUSAND = 10_000;

  /** Ten ranges alike, for what is as often unlikely as likely. */
  static final double[] TENTHS = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1};

  private final List<Finding> findings;
  private final double[] edges;

  /**
   * Something found.
   *
   * @param confidence how sure the library was, from 0 to 1
   * @param right whether the gold has exactly this
   */
  record Finding(double confidence, boolean right) {}

  /** The findings of one range of confidence. */
  private record Range(double from, double to, List<Finding> findings) {

    private double mean() {
      return findings.stream().mapToDouble(Finding::confidence).average().orElse(0);
    }

    private int right() {
      return (int) findings.stream().filter(Finding::right).count();
    }

    private double distance() {
      return Math.abs(mean() * findings.size() - right());
    }

    private String name() {
      return String.format(Locale.ROOT, "%s%.2f to %.2f", CONFIDENCE, from, to);
    }
  }

  Reliability(List<Finding> findings) {
    this(findings, EDGES);
  }

  Reliability(List<Finding> findings, double[] edges) {
    this.findings = List.copyOf(findings);
    this.edges = edges.clone();
  }

  /** Returns how likely what is right is surer than what is wrong, ties counting half: the area under the ROC curve. */
  double area() {
    double[] wrong = findings.stream().filter(it -> !it.right()).mapToDouble(Finding::confidence).sorted().toArray();
    List<Finding> right = findings.stream().filter(Finding::right).toList();
    double wins = right.stream()
        .mapToDouble(it -> (below(wrong, it.confidence()) + below(wrong, Math.nextUp(it.confidence()))) / 2.0)
        .sum();
    return wins / Math.max(1, (double) right.size() * wrong.length);
  }

  /** Counts the values below a limit in a sorted array. */
  private static int below(double[] sorted, double limit) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the expected calibration error, from 0 to 1; 0 where nothing was found. */
  double error() {
    return ranges().stream().mapToDouble(Range::distance).sum() / Math.max(1, findings.size());
  }

  /**
   * Returns a figure for the error, and two for each range in which something was found: the share that is right, and the
   * mean confidence. Mean and error are no counts; they are given in ten-thousandths.
   */
  List<Figure> figures(Sample sample) {
    List<Figure> figures = new ArrayList<>();
    figures.add(sample.share(CONFIDENCE + "error", tenThousandths(error()), TEN_THOUSAND));
    for (Range range : ranges()) {
      figures.add(sample.share(range.name() + ", mean", tenThousandths(range.mean()), TEN_THOUSAND));
      figures.add(sample.share(range.name() + ", right", range.right(), range.findings().size()));
    }
    return figures;
  }

  /** Returns the rows of a table of these figures: range, mean confidence, share that is right, number found. */
  static List<String> rows(List<Figure> figures) {
    List<String> rows = new ArrayList<>();
    for (int i = 1; i < figures.size(); i += 2) {
      String range = figures.get(i).metric().replaceAll(", mean$", "");
      Figure right = figures.get(i + 1);
      rows.add(String.format(Locale.ROOT, "| %s | %.2f | %.2f | %d |",
          range, 100 * figures.get(i).f1(), 100 * right.f1(), right.gold()));
    }
    rows.add(String.format(Locale.ROOT, "| expected calibration error | **%.2f** | | |", 100 * figures.get(0).f1()));
    return rows;
  }

  private List<Range> ranges() {
    return IntStream.range(1, edges.length).mapToObj(i -> range(edges[i - 1], edges[i]))
        .filter(range -> !range.findings().isEmpty())
        .toList();
  }

  private Range range(double from, double to) {
    return new Range(from, to, findings.stream()
        .filter(it -> it.confidence() >= from && (it.confidence() < to || to == 1))
        .toList());
  }

  private static int tenThousandths(double share) {
    return (int) Math.round(share * TEN_THOUSAND);
  }
}

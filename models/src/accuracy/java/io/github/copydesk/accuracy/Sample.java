package io.github.copydesk.accuracy;

/**
 * What is measured on which texts: makes the figures of one task on one slice.
 *
 * @param task what was measured, such as "quotations"
 * @param slice on which part of which corpus, such as "polnear-dev" or "polnear-dev/breitbart"
 */
public record Sample(String task, String slice) {

  /** Returns a figure whose items are matched one to one. */
  public Figure figure(String metric, int hits, int predicted, int gold) {
    return new Figure(task, slice, metric, hits, predicted, hits, gold);
  }

  /** Returns a share: so many hits of so many cases, which is precision, recall and F1 at once. */
  public Figure share(String metric, int hits, int cases) {
    return new Figure(task, slice, metric, hits, cases, hits, cases);
  }
}

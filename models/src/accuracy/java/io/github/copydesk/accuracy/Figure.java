package io.github.copydesk.accuracy;

import java.util.Locale;

/**
 * One measured number with the counts it comes from: a row of {@code scores.csv}.
 *
 * @param task what was measured, such as "quotations"
 * @param slice on which part of which corpus, such as "polnear-dev" or "polnear-dev/breitbart"
 * @param metric by which rule, such as "speaker strict"
 * @param hits predictions that are right
 * @param predicted predictions in all
 * @param found gold items that were found; where matching is one to one, the same as {@code hits}
 * @param gold gold items in all
 */
public record Figure(String task, String slice, String metric, int hits, int predicted, int found, int gold) {

  /** Returns the share of predictions that are right, from 0 to 1; 0 where there are none. */
  public double precision() {
    return ratio(hits, predicted);
  }

  /** Returns the share of gold items that were found, from 0 to 1; 0 where there are none. */
  public double recall() {
    return ratio(found, gold);
  }

  /** Returns the harmonic mean of precision and recall, from 0 to 1. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** Tells whether precision and recall are one and the same share. */
  public boolean isShare() {
    return hits == found && predicted == gold;
  }

  /** Returns what the figure measures, without its value. */
  public String key() {
    return task + " | " + slice + " | " + metric;
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%-64s P %6.2f R %6.2f F1 %6.2f (hits %d, predicted %d, gold %d)",
        key(), 100 * precision(), 100 * recall(), 100 * f1(), hits, predicted, gold);
  }
}

package io.github.copydesk.page;

/** Chooses the best contiguous run of blocks by their chances. */
final class BlockChooser {

  /** A block with this chance neither helps nor harms a run. */
  private static final double EVEN = 0.3;

  /** Words beyond this count no more. */
  private static final int MOST = 60;

  /** A block of so many words is long. */
  private static final int LONG = 10;

  private static final double SURE = 0.8;

  /** Where no block is likely at all the page has no article. */
  private static final double LEAST_SURE = 0.02;

  private BlockChooser() {}

  /** Returns the first and the last block of the run whose gains, weighed by words, add up to most. */
  static int[] run(double[] chances, TextShape[] shapes) {
    int[] best = {0, -1};
    double highest = 0;
    double sum = 0;
    int start = 0;
    double even = EVEN * sureness(chances, shapes);
    for (int i = 0; i < chances.length; i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += (chances[i] - even) * Math.min(MOST, Math.max(1, shapes[i].words));
      if (sum > highest) {
        highest = sum;
        best = new int[] {start, i};
      }
    }
    return best;
  }

  /** Returns how sure the surest long block is, so that a page on which none is surer than this still has a body. */
  static double sureness(double[] chances, TextShape[] shapes) {
    double surest = 0;
    for (int i = 0; i < chances.length; i++) {
      surest = Math.max(surest, shapes[i].words >= LONG ? chances[i] : 0);
    }
    return Math.min(1, Math.max(LEAST_SURE, surest) / SURE);
  }
}

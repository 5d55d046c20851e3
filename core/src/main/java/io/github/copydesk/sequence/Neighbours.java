package io.github.copydesk.sequence;

import java.util.stream.IntStream;

/** Which labels may stand beside which; a sentence begins after an outside label and ends before one. */
public final class Neighbours {

  private final int[][] before;
  private final int[][] after;

  /**
   * Pairs all labels.
   *
   * @param labels the labels
   */
  public Neighbours(LabelSet labels) {
    int size = labels.size();
    this.before = new int[size][];
    this.after = new int[size][];
    for (int label = 0; label < size; label++) {
      int here = label;
      before[label] = IntStream.range(0, size).filter(other -> labels.mayFollow(other, here)).toArray();
      after[label] = IntStream.range(0, size).filter(other -> labels.mayFollow(here, other)).toArray();
    }
  }

  /**
   * Returns the number of labels.
   *
   * @return how many there are
   */
  public int size() {
    return before.length;
  }

  /**
   * Returns what may stand before a label.
   *
   * @param label the label
   * @return the labels in their order; not to be changed
   */
  public int[] before(int label) {
    return before[label];
  }

  int[] after(int label) {
    return after[label];
  }

  /**
   * Returns what a sentence may begin with.
   *
   * @return the labels in their order; not to be changed
   */
  public int[] first() {
    return after[LabelSet.OUTSIDE];
  }

  /**
   * Returns what a sentence may end with.
   *
   * @return the labels in their order; not to be changed
   */
  public int[] last() {
    return before[LabelSet.OUTSIDE];
  }
}

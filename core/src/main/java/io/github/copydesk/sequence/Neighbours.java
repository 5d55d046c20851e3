package io.github.copydesk.sequence;

import java.util.stream.IntStream;

/** Which labels may stand beside which; a sentence begins after an outside label and ends before one. */
final class Neighbours {

  private final int[][] before;
  private final int[][] after;

  Neighbours(LabelSet labels) {
    int size = labels.size();
    this.before = new int[size][];
    this.after = new int[size][];
    for (int label = 0; label < size; label++) {
      int here = label;
      before[label] = IntStream.range(0, size).filter(other -> labels.mayFollow(other, here)).toArray();
      after[label] = IntStream.range(0, size).filter(other -> labels.mayFollow(here, other)).toArray();
    }
  }

  int size() {
    return before.length;
  }

  int[] before(int label) {
    return before[label];
  }

  int[] after(int label) {
    return after[label];
  }

  int[] first() {
    return after[LabelSet.OUTSIDE];
  }

  int[] last() {
    return before[LabelSet.OUTSIDE];
  }
}

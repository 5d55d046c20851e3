package io.github.copydesk.entity;

/** The runs of capitalised words in a sentence. */
final class CapitalRuns {

  private final int[] first;
  private final int[] last;

  CapitalRuns(Words words) {
    int length = words.capital.length;
    this.first = new int[length];
    this.last = new int[length];
    for (int at = 0; at < length; at++) {
      first[at] = at > 0 && words.capital[at - 1] && words.capital[at] ? first[at - 1] : at;
    }
    for (int at = length - 1; at >= 0; at--) {
      last[at] = at < length - 1 && words.capital[at + 1] && words.capital[at] ? last[at + 1] : at;
    }
  }

  /** Returns where the run around a capitalised word begins. */
  int first(int at) {
    return first[at];
  }

  /** Returns where its last word stands. */
  int last(int at) {
    return last[at];
  }
}

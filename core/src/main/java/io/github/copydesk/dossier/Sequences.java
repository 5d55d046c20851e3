package io.github.copydesk.dossier;

import java.util.Arrays;

/** Compares words by number, in their order or out of it. */
final class Sequences {

  private Sequences() {}

  /** Returns what two sorted sets share, sorted. */
  static int[] shared(int[] one, int[] other) {
    int[] shared = new int[Math.min(one.length, other.length)];
    int size = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        shared[size++] = one[i];
      }
      int left = one[i];
      i += left <= other[j] ? 1 : 0;
      j += other[j] <= left ? 1 : 0;
    }
    return Arrays.copyOf(shared, size);
  }

  /** Returns the length of the longest common subsequence, in time of both lengths multiplied. */
  static int inOrder(int[] one, int[] other) {
    int[] before = new int[other.length + 1];
    for (int word : one) {
      int[] now = new int[other.length + 1];
      for (int j = 0; j < other.length; j++) {
        now[j + 1] = word == other[j] ? before[j] + 1 : Math.max(now[j], before[j + 1]);
      }
      before = now;
    }
    return before[other.length];
  }

  /** Tells whether one stands within the other without a gap. */
  static boolean holds(int[] whole, int[] part) {
    for (int from = 0; from + part.length <= whole.length; from++) {
      if (Arrays.equals(whole, from, from + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Words that two rows have at the same distance, all the same but one at most.
   *
   * @param first where they start in the one
   * @param second where they start in the other
   * @param length how many they are
   * @param same how many of them are the same
   */
  record Run(int first, int second, int length, int same) {}

  /** Returns the run with most words that are the same, the first of several; in time of both lengths multiplied. */
  static Run longestRun(int[] one, int[] other) {
    Run longest = new Run(0, 0, 0, 0);
    for (int shift = 1 - other.length; shift < one.length; shift++) {
      Run run = longestRun(one, other, shift);
      longest = run.same > longest.same ? run : longest;
    }
    return longest;
  }

  private static Run longestRun(int[] one, int[] other, int shift) {
    Run longest = new Run(0, 0, 0, 0);
    int start = Math.max(0, shift);
    int changed = -1;
    for (int i = start; i < one.length && i - shift < other.length; i++) {
      if (one[i] != other[i - shift]) {
        start = Math.max(start, changed + 1);
        changed = i;
      } else {
        int from = changed == start ? start + 1 : start;
        int same = i + 1 - from - (changed > from ? 1 : 0);
        longest = same > longest.same ? new Run(from, from - shift, i + 1 - from, same) : longest;
      }
    }
    return longest;
  }

  static int[] sortedSet(int[] words) {
    return Arrays.stream(words).sorted().distinct().toArray();
  }
}

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

  static int[] sortedSet(int[] words) {
    return Arrays.stream(words).sorted().distinct().toArray();
  }
}

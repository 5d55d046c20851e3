package io.github.copydesk.dossier;

/** Which of a row of things belong together, things being numbers from 0: a forest whose roots are the lowest numbers. */
final class Groups {

  private final int[] parent;

  Groups(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** Returns the lowest number of the group, halving the way there (Tarjan and van Leeuwen 1984). */
  int of(int thing) {
    int at = thing;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Joins two groups. Returns whether they were two. */
  boolean join(int one, int other) {
    int first = of(one);
    int second = of(other);
    parent[Math.max(first, second)] = Math.min(first, second);
    return first != second;
  }
}

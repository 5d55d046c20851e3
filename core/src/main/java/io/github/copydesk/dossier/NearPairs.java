package io.github.copydesk.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * Finds pairs of things that share a key without looking at all pairs. Entries are sorted by key, and each is paired with the
 * next few of the same key, as in the sorted neighbourhood method (Hernández and Stolfo, The Merge/Purge Problem for Large
 * Databases, SIGMOD 1995). The work is linear in the entries but for the sorting, however many things share one key.
 */
final class NearPairs {

  /** How many of those with the same key each thing is compared with, so that a key that is everywhere costs no more. */
  private static final int WINDOW = 8;

  private record Entry(long key, int thing) {}

  private final List<Entry> entries = new ArrayList<>();

  /** Says that a thing has a key; things must come in ascending order. */
  void add(long key, int thing) {
    entries.add(new Entry(key, thing));
  }

  /** Returns the pairs of things of different homes, the lower thing first, sorted and each once. */
  List<int[]> pairs(IntBinaryOperator distance) {
    Entry[] sorted = entries.toArray(Entry[]::new);
    Arrays.sort(sorted, (a, b) -> a.key == b.key ? Integer.compare(a.thing, b.thing) : Long.compare(a.key, b.key));
    Packed packed = new Packed();
    for (int i = 0; i < sorted.length; i++) {
      for (int j = i + 1; j <= i + WINDOW && j < sorted.length && sorted[j].key == sorted[i].key; j++) {
        if (distance.applyAsInt(sorted[i].thing, sorted[j].thing) != 0) {
          packed.add((long) sorted[i].thing << Integer.SIZE | sorted[j].thing);
        }
      }
    }
    return packed.unique();
  }

  /** Pairs of two numbers, each pair in one long. */
  private static final class Packed {

    private long[] values = new long[1024];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }

    List<int[]> unique() {
      return Arrays.stream(values, 0, size).sorted().distinct()
          .mapToObj(value -> new int[] {(int) (value >> Integer.SIZE), (int) value})
          .toList();
    }
  }
}

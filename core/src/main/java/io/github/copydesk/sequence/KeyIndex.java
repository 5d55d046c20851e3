package io.github.copydesk.sequence;

/** Finds numbers in a row of them, by open addressing: a slot holds a number and where it stands. */
final class KeyIndex {

  private final int[] keys;
  private final long[] slots;
  private final int shift;

  KeyIndex(int[] keys) {
    this.keys = keys;
    this.slots = new long[Math.max(2, Integer.highestOneBit(keys.length + keys.length / 2) * 2)];
    this.shift = Integer.numberOfLeadingZeros(slots.length) + 1;
    for (int i = 0; i < keys.length; i++) {
      slots[slot(keys[i])] = (long) keys[i] << Integer.SIZE | i + 1;
    }
  }

  int[] keys() {
    return keys;
  }

  /** Returns where a key stands, or -1. */
  int find(int key) {
    return (int) slots[slot(key)] - 1;
  }

  /** The slot that holds a key, or the empty one where it would go. */
  private int slot(int key) {
    int slot = (key * 0x9e3779b9) >>> shift;
    while (slots[slot] != 0 && (int) (slots[slot] >> Integer.SIZE) != key) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}

package io.github.copydesk.sequence;

/**
 * Finds numbers in a row of them, by open addressing: a slot holds a number and where it stands. Most numbers that are not
 * there are turned away by a table of bits, which is small enough to stay near the processor.
 */
final class KeyIndex {

  private static final int BITS_A_KEY = 16;

  private final int[] keys;
  private final long[] slots;
  private final long[] seen;
  private final int shift;

  KeyIndex(int[] keys) {
    this.keys = keys;
    this.slots = new long[Math.max(2, Integer.highestOneBit(keys.length + keys.length / 2) * 2)];
    this.shift = Integer.numberOfLeadingZeros(slots.length) + 1;
    this.seen = new long[Math.max(1, Integer.highestOneBit(keys.length / (Long.SIZE / BITS_A_KEY)))];
    for (int i = 0; i < keys.length; i++) {
      seen[word(keys[i])] |= 1L << keys[i];
      slots[slot(keys[i])] = (long) keys[i] << Integer.SIZE | i + 1;
    }
  }

  int[] keys() {
    return keys;
  }

  /** Returns where a key stands, or -1. */
  int find(int key) {
    return mayHold(key) ? (int) slots[slot(key)] - 1 : -1;
  }

  /** Tells whether a key may be there; a few that are not pass, too. */
  boolean mayHold(int key) {
    return (seen[word(key)] >>> key & 1) != 0;
  }

  private int word(int key) {
    return key >>> 8 & (seen.length - 1);
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

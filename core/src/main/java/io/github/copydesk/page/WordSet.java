package io.github.copydesk.page;

import java.util.stream.IntStream;

/** The words that a text begins with, in small letters, each once, kept as hashes. */
final class WordSet {

  private static final int MOST = 60;
  private static final int FREE = 0;

  /** Hashes where they belong or behind, going round; at most half of the slots are taken. */
  private final int[] slots;
  private int size;

  private WordSet(int[] hashes) {
    this.slots = new int[Math.max(4, Integer.highestOneBit(hashes.length) << 2)];
    for (int hash : hashes) {
      add(hash);
    }
  }

  static WordSet of(String text) {
    return new WordSet(hashes(text));
  }

  static WordSet of(int[] hashes) {
    return new WordSet(hashes);
  }

  /** Returns a hash for each of the first words of a text, then perhaps zeros. */
  static int[] hashes(String text) {
    int[] hashes = new int[Math.min(MOST, text.length() / 2 + 1)];
    int at = 0;
    int hash = FREE;
    for (int i = 0; i < text.length() && at < hashes.length; i++) {
      char letter = text.charAt(i);
      if (Letters.isWord(letter)) {
        hash = 31 * hash + Letters.small(letter);
      } else if (hash != FREE) {
        hashes[at++] = hash;
        hash = FREE;
      }
    }
    if (at < hashes.length) {
      hashes[at] = hash;
    }
    return hashes;
  }

  private void add(int hash) {
    int slot = slot(hash);
    if (slots[slot] != hash) {
      slots[slot] = hash;
      size++;
    }
  }

  /** Returns where a hash stands, or a free slot if it does not. */
  private int slot(int hash) {
    int last = slots.length - 1;
    int slot = (hash ^ hash >>> 16) & last;
    while (slots[slot] != FREE && slots[slot] != hash) {
      slot = slot + 1 & last;
    }
    return slot;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Returns the words of both. */
  WordSet and(WordSet other) {
    return new WordSet(IntStream.concat(IntStream.of(slots), IntStream.of(other.slots)).filter(hash -> hash != FREE).toArray());
  }

  /** Tells whether one of some words is here. */
  boolean hasOneOf(int[] hashes) {
    for (int hash : hashes) {
      if (hash != FREE && slots[slot(hash)] == hash) {
        return true;
      }
    }
    return false;
  }

  /** Returns how much of two sets of words is in both, from 0 to 1. */
  float likeness(WordSet other) {
    int both = 0;
    for (int hash : slots) {
      both += hash != FREE && other.slots[other.slot(hash)] == hash ? 1 : 0;
    }
    return both == 0 ? 0 : (float) both / (size + other.size - both);
  }
}

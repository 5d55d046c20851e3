package io.github.copydesk.page;

import java.util.Arrays;

/** The words of a text in small letters, each once, kept as hashes. */
final class WordSet {

  private static final WordSet EMPTY = new WordSet(new int[0]);

  private final int[] hashes;

  private WordSet(int[] hashes) {
    this.hashes = hashes;
  }

  static WordSet of(String text) {
    int[] hashes = new int[text.length() / 2 + 1];
    int size = 0;
    int hash = 0;
    boolean inside = false;
    for (int i = 0; i <= text.length(); i++) {
      boolean part = i < text.length() && Letters.isWord(text.charAt(i));
      if (part) {
        hash = 31 * hash + Letters.small(text.charAt(i));
      } else if (inside) {
        hashes[size++] = hash;
        hash = 0;
      }
      inside = part;
    }
    return size == 0 ? EMPTY : new WordSet(distinct(Arrays.copyOf(hashes, size)));
  }

  private static int[] distinct(int[] hashes) {
    Arrays.sort(hashes);
    int size = 1;
    for (int i = 1; i < hashes.length; i++) {
      if (hashes[i] != hashes[i - 1]) {
        hashes[size++] = hashes[i];
      }
    }
    return size == hashes.length ? hashes : Arrays.copyOf(hashes, size);
  }

  boolean isEmpty() {
    return hashes.length == 0;
  }

  /** Returns how much of two sets of words is in both, from 0 to 1. */
  float likeness(WordSet other) {
    int both = 0;
    int at = 0;
    for (int i = 0; i < hashes.length && at < other.hashes.length; i++) {
      while (at < other.hashes.length && other.hashes[at] < hashes[i]) {
        at++;
      }
      both += at < other.hashes.length && other.hashes[at] == hashes[i] ? 1 : 0;
    }
    return both == 0 ? 0 : (float) both / (hashes.length + other.hashes.length - both);
  }
}

package io.github.copydesk.segmentation;

import io.github.copydesk.segmentation.WordLooks.Look;
import io.github.copydesk.sequence.FeatureHash;
import java.util.Arrays;
import java.util.List;

/** The words of a sentence as numbers, with room before the first and after the last. */
final class TagWords {

  private static final int WINDOW = 2;
  private static final int TITLED = 7;

  /** A headline has at least so many words of at least so many letters. */
  private static final int LONG = 4;

  final int[] shape;
  final Look[] looks;
  private final int size;

  TagWords(List<String> words, WordLooks text) {
    this.size = words.size();
    this.shape = new int[size + 2 * WINDOW];
    this.looks = new Look[shape.length];
    Arrays.fill(looks, WordLooks.NOTHING);
    int style = isTitled(words) ? TITLED : 1;
    for (int i = 0; i < size; i++) {
      looks[at(i)] = text.of(words.get(i));
      shape[at(i)] = FeatureHash.mix(style, looks[at(i)].shape());
    }
  }

  int size() {
    return size;
  }

  /** Returns the hash of each word as it is written. */
  int[] exact() {
    int[] exact = new int[size];
    for (int i = 0; i < size; i++) {
      exact[i] = looks[at(i)].exact();
    }
    return exact;
  }

  /** Returns the hash of each word in lower case, and 0 behind the last. */
  int[] lower() {
    int[] lower = new int[size + 1];
    for (int i = 0; i < size; i++) {
      lower[i] = looks[at(i)].lower();
    }
    return lower;
  }

  /** Returns where a word stands in the rows. */
  static int at(int word) {
    return word + WINDOW;
  }

  /** In a headline each word of some length has a capital, which then says nothing. */
  private static boolean isTitled(List<String> words) {
    int seen = 0;
    for (String word : words) {
      boolean isWord = word.length() >= LONG && Character.isLetter(word.charAt(0));
      if (isWord && Character.isLowerCase(word.charAt(0))) {
        return false;
      }
      seen += isWord ? 1 : 0;
    }
    return seen >= LONG;
  }
}

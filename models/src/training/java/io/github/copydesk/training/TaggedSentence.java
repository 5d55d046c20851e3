package io.github.copydesk.training;

import io.github.copydesk.sequence.TokenTagger;
import java.util.Arrays;

/**
 * A sentence to learn parts of speech from.
 *
 * @param exact the hash of each word as it is written
 * @param lower the hash of each word in lower case, and 0 behind the last
 * @param features the features of each word
 * @param allowed for each word, the labels it may have: bit {@code y} stands for label {@code y}; 0 where nothing is known
 */
record TaggedSentence(int[] exact, int[] lower, int[][] features, long[] allowed) {

  /** Returns the features of all words and those that speak of the labels before, as far as these are known. */
  TrainingSentence withHistory() {
    int[][] all = new int[features.length][];
    for (int token = 0; token < all.length; token++) {
      int[] before = labels(token - 1);
      int[] second = labels(token - 2);
      int[] own = Arrays.copyOf(features[token], features[token].length + before.length * second.length * TokenTagger.HISTORY);
      int at = features[token].length;
      for (int one : before) {
        for (int two : second) {
          int[] history = TokenTagger.history(one, two, lower[token], lower[token + 1]);
          System.arraycopy(history, 0, own, at, history.length);
          at += history.length;
        }
      }
      all[token] = own;
    }
    return new TrainingSentence(all, allowed);
  }

  private int[] labels(int token) {
    if (token < 0) {
      return new int[] {TokenTagger.NONE};
    }
    int[] labels = new int[Long.bitCount(allowed[token])];
    long rest = allowed[token];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = Long.numberOfTrailingZeros(rest);
      rest &= rest - 1;
    }
    return labels;
  }
}

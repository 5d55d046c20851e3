package io.github.copydesk.training;

import io.github.copydesk.sequence.Features;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A sentence to learn from.
 *
 * @param features the features of each token
 * @param allowed for each token, the labels it may have: bit {@code y} stands for label {@code y}
 */
record TrainingSentence(int[][] features, long[] allowed) {

  /** Makes a sentence in which each token has one label. */
  static TrainingSentence of(Features features, int[] labels) {
    return new TrainingSentence(
        IntStream.range(0, features.tokens()).mapToObj(features::of).toArray(int[][]::new),
        Arrays.stream(labels).mapToLong(label -> 1L << label).toArray());
  }

  /** Returns the first label that a token may have. */
  int label(int token) {
    return Long.numberOfTrailingZeros(allowed[token]);
  }

  /** Returns the sentence without some of its features, chosen at random. */
  TrainingSentence thinned(int percent, Random random) {
    int[][] tokens = new int[features.length][];
    for (int token = 0; token < tokens.length; token++) {
      int[] kept = features[token].clone();
      int size = 0;
      for (int feature : kept) {
        kept[size] = feature;
        size += random.nextInt(100) < percent ? 0 : 1;
      }
      tokens[token] = Arrays.copyOf(kept, size);
    }
    return new TrainingSentence(tokens, allowed);
  }
}

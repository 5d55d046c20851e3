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

  /**
   * Adds up the weights of the features of each token.
   *
   * @param weights the weight of row {@code x} for label {@code y} at {@code x * labels + y}; features are rows here
   * @param labels how many labels there are
   * @return the score of each label for each token, token by token
   */
  float[] scores(float[] weights, int labels) {
    float[] scores = new float[features.length * labels];
    for (int token = 0; token < features.length; token++) {
      for (int row : features[token]) {
        for (int label = 0; label < labels; label++) {
          scores[token * labels + label] += weights[row * labels + label];
        }
      }
    }
    return scores;
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

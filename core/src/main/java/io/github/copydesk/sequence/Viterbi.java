package io.github.copydesk.sequence;

import java.util.Arrays;

/**
 * Finds the best row of labels for a sentence (Viterbi 1967): the sum of the tokens' scores and of the scores of
 * neighbouring labels is the highest that {@link LabelSet#mayFollow} allows.
 */
public final class Viterbi {

  private final Neighbours neighbours;
  private final int labels;
  private final float[] transitions;

  /**
   * Makes a decoder.
   *
   * @param labels the labels
   * @param transitions the score of label {@code y} after label {@code x} at {@code x * labels.size() + y}
   */
  public Viterbi(LabelSet labels, float[] transitions) {
    this(new Neighbours(labels), transitions);
  }

  Viterbi(Neighbours neighbours, float[] transitions) {
    this.neighbours = neighbours;
    this.labels = neighbours.size();
    this.transitions = transitions;
  }

  /**
   * Finds the best labels.
   *
   * @param scores the score of each label for each token, token by token; an infinitely low one forbids the label
   * @return a label a token; of equally good rows always the same one
   */
  public int[] best(float[] scores) {
    int tokens = scores.length / labels;
    if (tokens == 0) {
      return new int[0];
    }
    double[] sums = new double[scores.length];
    int[] from = new int[scores.length];
    start(scores, sums);
    for (int row = labels; row < scores.length; row += labels) {
      for (int label = 0; label < labels; label++) {
        int best = bestBefore(sums, row - labels, label);
        from[row + label] = best;
        sums[row + label] = scores[row + label] + sums[row - labels + best] + transitions[best * labels + label];
      }
    }
    return path(from, bestLast(sums, scores.length - labels), tokens);
  }

  private void start(float[] scores, double[] sums) {
    Arrays.fill(sums, 0, labels, Double.NEGATIVE_INFINITY);
    for (int label : neighbours.first()) {
      sums[label] = scores[label];
    }
  }

  private int bestBefore(double[] sums, int row, int label) {
    int best = neighbours.before(label)[0];
    double highest = Double.NEGATIVE_INFINITY;
    for (int from : neighbours.before(label)) {
      double sum = sums[row + from] + transitions[from * labels + label];
      if (sum > highest) {
        highest = sum;
        best = from;
      }
    }
    return best;
  }

  private int bestLast(double[] sums, int row) {
    int best = LabelSet.OUTSIDE;
    for (int label : neighbours.last()) {
      if (sums[row + label] > sums[row + best]) {
        best = label;
      }
    }
    return best;
  }

  private int[] path(int[] from, int last, int tokens) {
    int[] path = new int[tokens];
    path[tokens - 1] = last;
    for (int token = tokens - 1; token > 0; token--) {
      path[token - 1] = from[token * labels + path[token]];
    }
    return path;
  }
}

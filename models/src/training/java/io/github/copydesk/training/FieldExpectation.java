package io.github.copydesk.training;

import io.github.copydesk.sequence.Neighbours;
import java.util.stream.IntStream;

/** How often each label and each pair of neighbouring labels is expected in a sentence (Baum 1972, forward and backward). */
final class FieldExpectation {

  private final Neighbours neighbours;
  private final int size;
  private final int tokens;
  private final double[] moves;
  private final double[] chances;
  private final double[] forward;
  private final double[] backward;
  private final double[] norms;

  /**
   * Weighs all rows of labels.
   *
   * @param neighbours which labels may stand beside which
   * @param steps the score of label {@code y} after label {@code x} at {@code x * neighbours.size() + y}
   * @param scores the score of each label for each token, token by token; at least one token
   */
  FieldExpectation(Neighbours neighbours, float[] steps, float[] scores) {
    this.neighbours = neighbours;
    this.size = neighbours.size();
    this.tokens = scores.length / size;
    this.moves = IntStream.range(0, steps.length).mapToDouble(i -> Math.exp(steps[i])).toArray();
    this.chances = chances(scores);
    this.forward = new double[scores.length];
    this.backward = new double[scores.length];
    this.norms = new double[tokens];
    goForward();
    goBackward();
  }

  /** Returns the probability of a label at a token. */
  double of(int token, int label) {
    return forward[token * size + label] * backward[token * size + label];
  }

  /** Returns the expected number of each pair of neighbouring labels. */
  double[] steps() {
    double[] expected = new double[moves.length];
    for (int token = 1; token < tokens; token++) {
      for (int to = 0; to < size; to++) {
        double after = after(token, to);
        for (int from : neighbours.before(to)) {
          expected[from * size + to] += forward[(token - 1) * size + from] * moves[from * size + to] * after;
        }
      }
    }
    return expected;
  }

  private double after(int token, int label) {
    return chances[token * size + label] * backward[token * size + label] / norms[token];
  }

  private double[] chances(float[] scores) {
    double[] result = new double[scores.length];
    for (int row = 0; row < scores.length; row += size) {
      float highest = Float.NEGATIVE_INFINITY;
      for (int i = row; i < row + size; i++) {
        highest = Math.max(highest, scores[i]);
      }
      for (int i = row; i < row + size; i++) {
        result[i] = Math.exp(scores[i] - highest);
      }
    }
    return result;
  }

  private void goForward() {
    for (int label : neighbours.first()) {
      forward[label] = chances[label];
    }
    normalise(0);
    for (int token = 1; token < tokens; token++) {
      for (int label = 0; label < size; label++) {
        forward[token * size + label] = reaching(token, label) * chances[token * size + label];
      }
      normalise(token);
    }
  }

  private double reaching(int token, int label) {
    double sum = 0;
    for (int from : neighbours.before(label)) {
      sum += forward[(token - 1) * size + from] * moves[from * size + label];
    }
    return sum;
  }

  private void normalise(int token) {
    int row = token * size;
    for (int label = 0; label < size; label++) {
      norms[token] += forward[row + label];
    }
    for (int label = 0; label < size; label++) {
      forward[row + label] /= norms[token];
    }
  }

  private void goBackward() {
    int last = (tokens - 1) * size;
    double all = 0;
    for (int label : neighbours.last()) {
      all += forward[last + label];
    }
    for (int label : neighbours.last()) {
      backward[last + label] = 1 / all;
    }
    for (int token = tokens - 1; token > 0; token--) {
      for (int to = 0; to < size; to++) {
        double after = after(token, to);
        for (int from : neighbours.before(to)) {
          backward[(token - 1) * size + from] += moves[from * size + to] * after;
        }
      }
    }
  }
}

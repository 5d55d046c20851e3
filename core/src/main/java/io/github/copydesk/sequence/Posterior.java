package io.github.copydesk.sequence;

/**
 * How probable stretches of labels are, over all rows of labels that are allowed, where a row's weight is e to the power
 * of its score (the forward-backward algorithm; Baum 1972).
 */
final class Posterior {

  /** The lowest score beside the highest of its token, so that no weight is rounded to nothing. */
  private static final double FLOOR = -300;

  private final Neighbours neighbours;
  private final int labels;
  private final double[] steps;
  private final double[] weights;
  private final double[] forward;
  private final double[] backward;
  private final double[] norms;

  /**
   * Weighs a sentence.
   *
   * @param neighbours which labels may stand beside which
   * @param steps the weight of label {@code y} after label {@code x} at {@code x * labels + y}
   * @param scores the score of each label for each token, token by token
   * @param scale what the scores are divided by
   */
  Posterior(Neighbours neighbours, double[] steps, float[] scores, double scale) {
    this.neighbours = neighbours;
    this.labels = neighbours.size();
    this.steps = steps;
    this.weights = weights(scores, scale);
    this.forward = new double[scores.length];
    this.backward = new double[scores.length];
    this.norms = new double[scores.length / labels];
    sumForward();
    sumBackward();
  }

  /** Turns the scores of neighbouring labels into weights. */
  static double[] steps(float[] transitions, double scale) {
    double[] steps = new double[transitions.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = Math.exp(Math.min(-FLOOR, Math.max(FLOOR, transitions[i] / scale)));
    }
    return steps;
  }

  /** Returns the probability that all tokens from one to another have the labels of a path. */
  double of(int[] path, int first, int end) {
    double probability = forward[first * labels + path[first]];
    for (int token = first + 1; token < end; token++) {
      probability *= steps[path[token - 1] * labels + path[token]] * weights[token * labels + path[token]] / norms[token];
    }
    int row = (end - 1) * labels;
    double all = 0;
    for (int label = 0; label < labels; label++) {
      all += forward[row + label] * backward[row + label];
    }
    return Math.min(1, probability * backward[row + path[end - 1]] / all);
  }

  /** Adds the probability of each type at a token. */
  void addShares(int token, LabelSet set, float[] shares) {
    int row = token * labels;
    double all = 0;
    for (int label = 0; label < labels; label++) {
      all += forward[row + label] * backward[row + label];
    }
    for (int label = 1; label < labels; label++) {
      shares[token * set.types().size() + set.type(label)] += forward[row + label] * backward[row + label] / all;
    }
  }

  private double[] weights(float[] scores, double scale) {
    double[] result = new double[scores.length];
    for (int row = 0; row < scores.length; row += labels) {
      float highest = Float.NEGATIVE_INFINITY;
      for (int label = 0; label < labels; label++) {
        highest = Math.max(highest, scores[row + label]);
      }
      for (int label = 0; label < labels; label++) {
        result[row + label] = Math.exp(Math.max(FLOOR, (scores[row + label] - highest) / scale));
      }
    }
    return result;
  }

  private void sumForward() {
    for (int label : neighbours.first()) {
      forward[label] = weights[label];
    }
    norms[0] = normalise(forward, 0);
    for (int row = labels; row < forward.length; row += labels) {
      for (int to = 0; to < labels; to++) {
        double sum = 0;
        for (int from : neighbours.before(to)) {
          sum += forward[row - labels + from] * steps[from * labels + to];
        }
        forward[row + to] = sum * weights[row + to];
      }
      norms[row / labels] = normalise(forward, row);
    }
  }

  private void sumBackward() {
    int last = backward.length - labels;
    for (int label : neighbours.last()) {
      backward[last + label] = 1;
    }
    for (int row = last - labels; row >= 0; row -= labels) {
      for (int from = 0; from < labels; from++) {
        for (int to : neighbours.after(from)) {
          int next = row + labels + to;
          backward[row + from] += steps[from * labels + to] * weights[next] * backward[next];
        }
      }
      normalise(backward, row);
    }
  }

  private double normalise(double[] values, int row) {
    double sum = 0;
    for (int label = 0; label < labels; label++) {
      sum += values[row + label];
    }
    for (int label = 0; label < labels; label++) {
      values[row + label] /= sum;
    }
    return sum;
  }
}

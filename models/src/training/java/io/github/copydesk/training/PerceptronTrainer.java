package io.github.copydesk.training;

import io.github.copydesk.sequence.LabelSet;
import io.github.copydesk.sequence.Viterbi;
import java.util.List;
import java.util.Random;

/**
 * Trains a sequence tagger by the averaged perceptron (Collins 2002). Where a sentence allows a token several labels,
 * the best row of labels that is allowed is taken for the right one. Each time a sentence is seen some of its features are left
 * out at random, so that none is relied on alone (Srivastava et al. 2014, "Dropout").
 */
final class PerceptronTrainer {

  /** How many features in a hundred are left out. */
  static final int LEFT_OUT = 20;

  private final LabelSet labels;
  private final FeatureRows features;
  private final float[] weights;
  private final float[] late;
  private final float[] steps;
  private final float[] lateSteps;
  private final Viterbi viterbi;
  private int clock = 1;

  PerceptronTrainer(LabelSet labels, FeatureRows features) {
    this.labels = labels;
    this.features = features;
    this.weights = new float[features.size() * labels.size()];
    this.late = new float[weights.length];
    this.steps = new float[labels.size() * labels.size()];
    this.lateSteps = new float[steps.length];
    this.viterbi = new Viterbi(labels, steps);
  }

  /** Goes through the sentences in an order that the seed decides, once an epoch, and returns the averaged weights. */
  TrainedWeights train(List<TrainingSentence> sentences, int epochs, long seed) {
    Random random = new Random(seed);
    new Epochs(epochs, random).over(sentences, sentence -> {
      learn(sentence.thinned(LEFT_OUT, random));
      clock++;
    });
    average(weights, late);
    average(steps, lateSteps);
    return new TrainedWeights(labels, features.keys(), weights, steps);
  }

  private void learn(TrainingSentence sentence) {
    float[] scores = sentence.scores(weights, labels.size());
    int[] guess = viterbi.best(scores);
    if (isAllowed(guess, sentence.allowed())) {
      return;
    }
    forbid(scores, sentence.allowed());
    int[] right = viterbi.best(scores);
    for (int token = 0; token < guess.length; token++) {
      if (guess[token] != right[token]) {
        for (int row : sentence.features()[token]) {
          update(weights, late, row * labels.size() + right[token], 1);
          update(weights, late, row * labels.size() + guess[token], -1);
        }
      }
      if (token > 0) {
        update(steps, lateSteps, right[token - 1] * labels.size() + right[token], 1);
        update(steps, lateSteps, guess[token - 1] * labels.size() + guess[token], -1);
      }
    }
  }

  private static boolean isAllowed(int[] path, long[] allowed) {
    for (int token = 0; token < path.length; token++) {
      if ((allowed[token] >>> path[token] & 1) == 0) {
        return false;
      }
    }
    return true;
  }

  private void forbid(float[] scores, long[] allowed) {
    for (int i = 0; i < scores.length; i++) {
      if ((allowed[i / labels.size()] >>> (i % labels.size()) & 1) == 0) {
        scores[i] = Float.NEGATIVE_INFINITY;
      }
    }
  }

  /** The sum of all weights in time is the last one times the clock, less what came late. */
  private void update(float[] values, float[] lateValues, int at, int by) {
    values[at] += by;
    lateValues[at] += (float) by * clock;
  }

  private void average(float[] values, float[] lateValues) {
    for (int i = 0; i < values.length; i++) {
      values[i] -= lateValues[i] / clock;
    }
  }
}

package io.github.copydesk.training;

import io.github.copydesk.sequence.LabelSet;
import io.github.copydesk.sequence.Neighbours;
import java.util.List;
import java.util.Random;

/**
 * Trains a sequence tagger as a conditional random field (Lafferty et al. 2001) by stochastic gradient ascent, with a rate
 * for each weight that falls as it is moved (Duchi et al. 2011, "Adaptive subgradient methods"). Each time a sentence is seen some
 * of its features are left out at random (Srivastava et al. 2014, "Dropout"), for with all of them the field is too sure of itself.
 */
final class FieldTrainer {

  private static final double RATE = 0.05;
  private static final double NEGLIGIBLE = 0.001;
  private static final float LEAST_SQUARE = 1e-8f;

  private final LabelSet labels;
  private final Neighbours neighbours;
  private final FeatureRows features;
  private final int leftOut;
  private final float[] weights;
  private final float[] squares;
  private final float[] steps;
  private final float[] stepSquares;

  /**
   * Makes a trainer.
   *
   * @param labels the labels
   * @param features the features
   * @param leftOut how many features in a hundred are left out
   */
  FieldTrainer(LabelSet labels, FeatureRows features, int leftOut) {
    this.labels = labels;
    this.neighbours = new Neighbours(labels);
    this.features = features;
    this.leftOut = leftOut;
    this.weights = new float[features.size() * labels.size()];
    this.squares = new float[weights.length];
    this.steps = new float[labels.size() * labels.size()];
    this.stepSquares = new float[steps.length];
  }

  /** Goes through the sentences in an order that the seed decides, once an epoch; each token has one label. */
  TrainedWeights train(List<TrainingSentence> sentences, int epochs, long seed) {
    Random random = new Random(seed);
    new Epochs(epochs, random).over(sentences, sentence -> learn(sentence.thinned(leftOut, random)));
    return new TrainedWeights(labels, features.keys(), weights, steps);
  }

  private void learn(TrainingSentence sentence) {
    int size = labels.size();
    FieldExpectation expected = new FieldExpectation(neighbours, steps, sentence.scores(weights, size));
    double[] slope = new double[size];
    for (int token = 0; token < sentence.allowed().length; token++) {
      int gold = sentence.label(token);
      for (int label = 0; label < size; label++) {
        slope[label] = (label == gold ? 1 : 0) - expected.of(token, label);
      }
      for (int row : sentence.features()[token]) {
        climb(weights, squares, row * size, slope);
      }
    }
    climb(steps, stepSquares, 0, stepSlope(sentence, expected));
  }

  private double[] stepSlope(TrainingSentence sentence, FieldExpectation expected) {
    double[] slope = expected.steps();
    for (int i = 0; i < slope.length; i++) {
      slope[i] = -slope[i];
    }
    for (int token = 1; token < sentence.allowed().length; token++) {
      slope[sentence.label(token - 1) * labels.size() + sentence.label(token)]++;
    }
    return slope;
  }

  private static void climb(float[] values, float[] squares, int at, double[] slope) {
    for (int i = 0; i < slope.length; i++) {
      if (Math.abs(slope[i]) > NEGLIGIBLE) {
        squares[at + i] += (float) (slope[i] * slope[i]);
        values[at + i] += (float) (RATE * slope[i] / Math.sqrt(squares[at + i] + LEAST_SQUARE));
      }
    }
  }
}

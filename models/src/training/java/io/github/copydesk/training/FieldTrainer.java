package io.github.copydesk.training;

import io.github.copydesk.sequence.LabelSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Trains a sequence tagger as a conditional random field (Lafferty et al. 2001) by stochastic gradient ascent with a rate of
 * its own for each weight (Duchi et al. 2011, "Adaptive subgradient methods"). Each time a sentence is seen some of its features
 * are left out at random.
 */
final class FieldTrainer {

  final int LEFT_OUT = Integer.getInteger("leftout", 20);
  private final float RATE = Float.parseFloat(System.getProperty("rate", "0.1"));
  private final double PENALTY = Double.parseDouble(System.getProperty("penalty", "0"));
  private final double SOFT = Double.parseDouble(System.getProperty("soft", "0.00000001"));
  private static final double NEGLIGIBLE = 0.001;

  private final LabelSet labels;
  private final int size;
  private final FeatureRows features;
  private final float[] weights;
  private final float[] squares;
  private final float[] steps;
  private final float[] stepSquares;
  private final int[][] before;

  FieldTrainer(LabelSet labels, FeatureRows features) {
    this.labels = labels;
    this.size = labels.size();
    this.features = features;
    this.weights = new float[features.size() * size];
    this.squares = new float[weights.length];
    this.steps = new float[size * size];
    this.stepSquares = new float[steps.length];
    this.before = IntStream.range(0, size)
        .mapToObj(to -> IntStream.range(0, size).filter(from -> labels.mayFollow(from, to)).toArray())
        .toArray(int[][]::new);
  }

  TrainedWeights train(List<TrainingSentence> sentences, int epochs, long seed) {
    List<TrainingSentence> shuffled = new ArrayList<>(sentences);
    Random random = new Random(seed);
    int from = Integer.getInteger("average", 100);
    float[] total = epochs > from ? new float[weights.length] : null;
    float[] stepTotal = new float[steps.length];
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(shuffled, random);
      double likelihood = 0;
      long tokens = 0;
      for (TrainingSentence sentence : shuffled) {
        likelihood += learn(thinned(sentence, random));
        tokens += sentence.allowed().length;
      }
      if (epoch >= from) {
        for (int i = 0; i < total.length; i++) {
          total[i] += weights[i];
        }
        for (int i = 0; i < steps.length; i++) {
          stepTotal[i] += steps[i];
        }
      }
      if (epoch == epochs - 1 || epoch == 0) {
        System.out.printf("epoch %d: %.4f%n", epoch, likelihood / tokens);
      }
    }
    if (total != null) {
      for (int i = 0; i < total.length; i++) {
        total[i] /= epochs - from;
      }
      for (int i = 0; i < steps.length; i++) {
        stepTotal[i] /= epochs - from;
      }
      return new TrainedWeights(labels, features.keys(), total, stepTotal);
    }
    return new TrainedWeights(labels, features.keys(), weights, steps);
  }

  private TrainingSentence thinned(TrainingSentence sentence, Random random) {
    if (LEFT_OUT == 0) {
      return sentence;
    }
    int[][] tokens = new int[sentence.features().length][];
    int bits = random.nextInt() | 1;
    for (int token = 0; token < tokens.length; token++) {
      int[] kept = sentence.features()[token].clone();
      int count = 0;
      for (int feature : kept) {
        kept[count] = feature;
        bits = bits * 1664525 + 1013904223;
        count += (bits >>> 8) % 100 < LEFT_OUT ? 0 : 1;
      }
      tokens[token] = java.util.Arrays.copyOf(kept, count);
    }
    return new TrainingSentence(tokens, sentence.allowed());
  }

  private double learn(TrainingSentence sentence) {
    int tokens = sentence.allowed().length;
    double[] chances = new double[tokens * size];
    double[] forward = new double[tokens * size];
    double[] backward = new double[tokens * size];
    double[] norms = new double[tokens];
    double[] move = new double[size * size];
    for (int i = 0; i < move.length; i++) {
      move[i] = Math.exp(steps[i]);
    }
    double likelihood = 0;
    int[] gold = new int[tokens];
    for (int t = 0; t < tokens; t++) {
      float[] scores = new float[size];
      for (int row : sentence.features()[t]) {
        int at = row * size;
        for (int y = 0; y < size; y++) {
          scores[y] += weights[at + y];
        }
      }
      gold[t] = Long.numberOfTrailingZeros(sentence.allowed()[t]);
      float highest = scores[0];
      for (float score : scores) {
        highest = Math.max(highest, score);
      }
      likelihood += scores[gold[t]] - highest;
      for (int y = 0; y < size; y++) {
        chances[t * size + y] = Math.exp(scores[y] - highest);
      }
    }
    for (int t = 0; t < tokens; t++) {
      double sum = 0;
      for (int y = 0; y < size; y++) {
        double in = 0;
        if (t == 0) {
          in = labels.mayFollow(0, y) ? 1 : 0;
        } else {
          for (int x : before[y]) {
            in += forward[(t - 1) * size + x] * move[x * size + y];
          }
        }
        double value = in * chances[t * size + y];
        forward[t * size + y] = value;
        sum += value;
      }
      for (int y = 0; y < size; y++) {
        forward[t * size + y] /= sum;
      }
      norms[t] = sum;
      likelihood -= Math.log(sum);
    }
    int last = tokens - 1;
    for (int y = 0; y < size; y++) {
      backward[last * size + y] = labels.mayFollow(y, 0) ? 1 : 0;
    }
    double end = 0;
    for (int y = 0; y < size; y++) {
      end += forward[last * size + y] * backward[last * size + y];
    }
    likelihood -= Math.log(end);
    for (int y = 0; y < size; y++) {
      backward[last * size + y] /= end;
    }
    double[] moved = new double[size * size];
    for (int t = last - 1; t >= 0; t--) {
      int next = (t + 1) * size;
      for (int y = 0; y < size; y++) {
        double out = backward[next + y] * chances[next + y] / norms[t + 1];
        for (int x : before[y]) {
          double value = out * move[x * size + y];
          backward[t * size + x] += value;
          moved[x * size + y] -= forward[t * size + x] * value;
        }
      }
      moved[gold[t] * size + gold[t + 1]] += 1;
      likelihood += steps[gold[t] * size + gold[t + 1]];
    }
    for (int i = 0; i < moved.length; i++) {
      climb(steps, stepSquares, i, moved[i]);
    }
    double[] slope = new double[size];
    for (int t = 0; t < tokens; t++) {
      boolean moves = false;
      for (int y = 0; y < size; y++) {
        slope[y] = (y == gold[t] ? 1 : 0) - forward[t * size + y] * backward[t * size + y];
        moves |= Math.abs(slope[y]) > NEGLIGIBLE;
      }
      if (moves) {
        for (int row : sentence.features()[t]) {
          for (int y = 0; y < size; y++) {
            if (Math.abs(slope[y]) > NEGLIGIBLE) {
              climb(weights, squares, row * size + y, slope[y]);
            }
          }
        }
      }
    }
    return likelihood;
  }

  private void climb(float[] values, float[] squares, int at, double slope) {
    squares[at] += (float) (slope * slope);
    values[at] += (float) (RATE * (slope - PENALTY * values[at]) / Math.sqrt(squares[at] + SOFT));
  }
}

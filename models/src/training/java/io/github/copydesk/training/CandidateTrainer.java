package io.github.copydesk.training;

import io.github.copydesk.attribution.CandidateWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Fits how likely a candidate is right, by logistic regression with a penalty on large weights (stochastic gradient ascent). */
final class CandidateTrainer {

  private static final int EPOCHS = 12;
  private static final double RATE = 0.05;
  private static final double PENALTY = 0.0005;
  private static final double LEAST_SQUARE = 1e-8;

  /** A feature of fewer candidates is left out. */
  private static final int CUTOFF = 8;

  private record Row(int[] features, boolean isRight) {}

  private final List<Row> rows = new ArrayList<>();
  private final Map<Integer, Float> weights = new HashMap<>();
  private final Map<Integer, Double> squares = new HashMap<>();

  void add(int[] features, boolean isRight) {
    rows.add(new Row(features, isRight));
  }

  CandidateWeights train(long seed) {
    Map<Integer, Integer> counts = new HashMap<>();
    rows.forEach(row -> Arrays.stream(row.features()).forEach(feature -> counts.merge(feature, 1, Integer::sum)));
    List<Row> kept = rows.stream().map(row -> frequent(row, counts)).toList();
    new Epochs(EPOCHS, new Random(seed)).over(kept, this::learn);
    return new CandidateWeights(weights);
  }

  private static Row frequent(Row row, Map<Integer, Integer> counts) {
    int[] kept = Arrays.stream(row.features()).filter(feature -> counts.get(feature) >= CUTOFF).toArray();
    return new Row(kept, row.isRight());
  }

  private void learn(Row row) {
    double sum = 0;
    for (int feature : row.features()) {
      sum += weights.getOrDefault(feature, 0f);
    }
    double error = (row.isRight() ? 1 : 0) - 1 / (1 + Math.exp(-sum));
    for (int feature : row.features()) {
      float weight = weights.getOrDefault(feature, 0f);
      double slope = error - PENALTY * weight;
      double square = squares.merge(feature, slope * slope, Double::sum);
      weights.put(feature, (float) (weight + RATE * slope / Math.sqrt(square + LEAST_SQUARE)));
    }
  }
}

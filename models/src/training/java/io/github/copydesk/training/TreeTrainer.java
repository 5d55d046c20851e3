package io.github.copydesk.training;

import io.github.copydesk.page.BoostedTrees;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Trains boosted trees for two classes by logistic loss, on numbers sorted into bins (Friedman 2001; the histograms are those of
 * Ke et al. 2017, "LightGBM").
 */
final class TreeTrainer {

  private static final int BINS = 48;
  private static final int SAMPLE = 20_000;
  private static final double RATE = 0.1;
  private static final double RIDGE = 5;
  private static final double LEAST_WEIGHT = 3;
  private static final double SHARE_OF_FEATURES = 0.2;

  private final byte[][] bins;
  private final float[][] borders;
  private final boolean[] labels;
  private final float[] weights;
  private final float[] slopes;
  private final float[] curves;
  private final double[] scores;
  private final int trees;
  private final int depth;
  private final Random random;
  private int[] rows;
  private int[] spare;
  private BoostedTrees.Builder builder = BoostedTrees.builder();

  /** A fork that was weighed: which number decides, by which bin, and how much is gained. */
  private record Fork(int feature, int bin, double gain) {}

  TreeTrainer(float[][] examples, boolean[] labels, float[] weights, int trees, int depth, long seed) {
    int features = examples[0].length;
    this.labels = labels;
    this.weights = weights;
    this.trees = trees;
    this.depth = depth;
    this.random = new Random(seed);
    this.slopes = new float[labels.length];
    this.curves = new float[labels.length];
    this.scores = new double[labels.length];
    this.borders = new float[features][];
    this.bins = new byte[features][labels.length];
    for (int feature = 0; feature < features; feature++) {
      borders[feature] = borders(examples, feature);
      for (int row = 0; row < labels.length; row++) {
        bins[feature][row] = (byte) bin(borders[feature], examples[row][feature]);
      }
    }
  }

  private static float[] borders(float[][] examples, int feature) {
    int step = Math.max(1, examples.length / SAMPLE);
    float[] values = new float[(examples.length + step - 1) / step];
    for (int i = 0; i < values.length; i++) {
      values[i] = examples[i * step][feature];
    }
    Arrays.sort(values);
    float[] borders = new float[BINS];
    int size = 0;
    for (int i = 1; i < BINS; i++) {
      float border = values[(int) ((long) i * values.length / BINS)];
      if (border < values[values.length - 1] && (size == 0 || border > borders[size - 1])) {
        borders[size++] = border;
      }
    }
    if (size == 0 && values[0] < values[values.length - 1]) {
      borders[size++] = values[0];
    }
    return Arrays.copyOf(borders, size);
  }

  private static int bin(float[] borders, float value) {
    int at = Arrays.binarySearch(borders, value);
    return at >= 0 ? at : -at - 1;
  }

  BoostedTrees train() {
    for (int tree = 0; tree < trees; tree++) {
      for (int row = 0; row < labels.length; row++) {
        double chance = 1 / (1 + Math.exp(-scores[row]));
        slopes[row] = (float) (weights[row] * ((labels[row] ? 1 : 0) - chance));
        curves[row] = (float) (weights[row] * chance * (1 - chance));
      }
      rows = IntStream.range(0, labels.length).toArray();
      spare = new int[rows.length];
      builder.beginTree();
      grow(0, rows.length, depth, someFeatures());
    }
    return builder.build();
  }

  private int[] someFeatures() {
    return IntStream.range(0, bins.length)
        .filter(feature -> borders[feature].length > 0 && random.nextDouble() < SHARE_OF_FEATURES).toArray();
  }

  private void grow(int start, int end, int levels, int[] features) {
    double slope = 0;
    double curve = 0;
    for (int i = start; i < end; i++) {
      slope += slopes[rows[i]];
      curve += curves[rows[i]];
    }
    Fork fork = levels == 0 ? null : best(start, end, features, slope, curve);
    if (fork == null) {
      leaf(start, end, RATE * slope / (curve + RIDGE));
      return;
    }
    int middle = part(start, end, fork);
    int node = builder.fork(fork.feature(), borders[fork.feature()][fork.bin()]);
    grow(start, middle, levels - 1, features);
    builder.right(node);
    grow(middle, end, levels - 1, features);
  }

  private void leaf(int start, int end, double value) {
    builder.leaf(value);
    for (int i = start; i < end; i++) {
      scores[rows[i]] += value;
    }
  }

  private Fork best(int start, int end, int[] features, double slope, double curve) {
    Fork best = null;
    double[] slopeSums = new double[BINS + 1];
    double[] curveSums = new double[BINS + 1];
    for (int feature : features) {
      Arrays.fill(slopeSums, 0);
      Arrays.fill(curveSums, 0);
      byte[] bin = bins[feature];
      for (int i = start; i < end; i++) {
        int row = rows[i];
        slopeSums[bin[row]] += slopes[row];
        curveSums[bin[row]] += curves[row];
      }
      best = better(best, feature, new double[][] {slopeSums, curveSums}, slope, curve);
    }
    return best;
  }

  private Fork better(Fork best, int feature, double[][] sums, double slope, double curve) {
    Fork found = best;
    double left = 0;
    double leftCurve = 0;
    for (int bin = 0; bin < borders[feature].length; bin++) {
      left += sums[0][bin];
      leftCurve += sums[1][bin];
      double right = slope - left;
      double rightCurve = curve - leftCurve;
      if (leftCurve >= LEAST_WEIGHT && rightCurve >= LEAST_WEIGHT) {
        double gain = left * left / (leftCurve + RIDGE) + right * right / (rightCurve + RIDGE)
            - slope * slope / (curve + RIDGE);
        found = gain > (found == null ? 1e-3 : found.gain()) ? new Fork(feature, bin, gain) : found;
      }
    }
    return found;
  }

  private int part(int start, int end, Fork fork) {
    byte[] bin = bins[fork.feature()];
    int left = start;
    int right = 0;
    for (int i = start; i < end; i++) {
      if (bin[rows[i]] <= fork.bin()) {
        rows[left++] = rows[i];
      } else {
        spare[right++] = rows[i];
      }
    }
    System.arraycopy(spare, 0, rows, left, right);
    return left;
  }
}

package io.github.copydesk.training;

import io.github.copydesk.sequence.FeatureWeights;
import io.github.copydesk.sequence.LabelSet;
import io.github.copydesk.sequence.SequenceModel;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Weights as they were learned, before they are pruned and packed. */
final class TrainedWeights {

  private static final double LARGEST_ROOT = 127;

  /** Roots are multiples of this: half as many of them pack into a quarter of a megabyte less. */
  private static final int STEP = 2;

  private static final int LARGEST = 126;

  private final LabelSet labels;
  private final int[] features;
  private final float[] weights;
  private final float[] steps;

  /**
   * Takes the weights over.
   *
   * @param labels the labels
   * @param features the features
   * @param weights the weights of each feature, a row of labels a feature
   * @param steps the weights of neighbouring labels, as {@link io.github.copydesk.sequence.Viterbi} takes them
   */
  TrainedWeights(LabelSet labels, int[] features, float[] weights, float[] steps) {
    this.labels = labels;
    this.features = features;
    this.weights = weights;
    this.steps = steps;
  }

  /** Keeps the features with the largest weights and rounds each weight to the signed square of a byte. */
  FeatureWeights packed(int largest) {
    float unit = Math.max(largest(steps, 0, steps.length), largest(weights, 0, weights.length));
    int size = labels.size();
    int[] kept = kept(largest);
    long[] keyed = new long[kept.length + size];
    for (int i = 0; i < kept.length; i++) {
      keyed[i] = (long) features[kept[i]] << Integer.SIZE | kept[i];
    }
    for (int before = 0; before < size; before++) {
      keyed[kept.length + before] = (long) SequenceModel.after(before) << Integer.SIZE | ~before & 0xffffffffL;
    }
    Arrays.sort(keyed);
    byte[] rows = new byte[keyed.length * size];
    for (int i = 0; i < keyed.length; i++) {
      int row = (int) keyed[i];
      float[] from = row < 0 ? steps : weights;
      int start = (row < 0 ? ~row : row) * size;
      for (int label = 0; label < size; label++) {
        rows[i * size + label] = root(from[start + label] / unit);
      }
    }
    return FeatureWeights.of(size, Arrays.stream(keyed).mapToInt(key -> (int) (key >> Integer.SIZE)).toArray(), rows);
  }

  /** Returns how much larger packed scores are than learned ones. */
  double unit() {
    return LARGEST_ROOT * LARGEST_ROOT / Math.max(largest(steps, 0, steps.length), largest(weights, 0, weights.length));
  }

  private int[] kept(int most) {
    float[] sizes = new float[features.length];
    for (int row = 0; row < sizes.length; row++) {
      sizes[row] = largest(weights, row * labels.size(), (row + 1) * labels.size());
    }
    float[] sorted = sizes.clone();
    Arrays.sort(sorted);
    float least = Math.max(Float.MIN_VALUE, sorted[Math.max(0, sorted.length - most)]);
    return IntStream.range(0, sizes.length).filter(row -> sizes[row] >= least).toArray();
  }

  private static float largest(float[] values, int start, int end) {
    float largest = 0;
    for (int i = start; i < end; i++) {
      largest = Math.max(largest, Math.abs(values[i]));
    }
    return largest;
  }

  private static byte root(float share) {
    int root = (int) Math.round(Math.signum(share) * LARGEST_ROOT * Math.sqrt(Math.abs(share)));
    return (byte) Math.max(-LARGEST, Math.min(LARGEST, STEP * Math.rint((double) root / STEP)));
  }
}

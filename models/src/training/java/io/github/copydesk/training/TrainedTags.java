package io.github.copydesk.training;

import io.github.copydesk.sequence.SparseWeights;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Weights of parts of speech as they were learned, before they are pruned and packed. */
final class TrainedTags {

  private static final double LARGEST_ROOT = 127;

  private final int labels;
  private final int[] features;
  private final float[] weights;

  TrainedTags(int labels, int[] features, float[] weights) {
    this.labels = labels;
    this.features = features;
    this.weights = weights;
  }

  /** Keeps the largest weights and rounds each to the signed square of a byte. */
  SparseWeights packed(int most) {
    float least = least(most);
    int[] kept = IntStream.range(0, features.length).filter(row -> hasWeight(row, least)).toArray();
    long[] keyed = Arrays.stream(kept).mapToLong(row -> (long) features[row] << Integer.SIZE | row).sorted().toArray();
    float largest = 0;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    byte[] rows = new byte[keyed.length * labels];
    for (int i = 0; i < rows.length; i++) {
      float weight = weights[(int) keyed[i / labels] * labels + i % labels];
      rows[i] = Math.abs(weight) < least ? 0 : root(weight / largest);
    }
    return SparseWeights.of(labels, Arrays.stream(keyed).mapToInt(key -> (int) (key >> Integer.SIZE)).toArray(), rows);
  }

  private float least(int most) {
    float[] sizes = new float[weights.length];
    int size = 0;
    for (float weight : weights) {
      sizes[size] = Math.abs(weight);
      size += weight == 0 ? 0 : 1;
    }
    float[] sorted = Arrays.copyOf(sizes, size);
    Arrays.sort(sorted);
    return size == 0 ? Float.MIN_VALUE : sorted[Math.max(0, size - most)];
  }

  private boolean hasWeight(int row, float least) {
    for (int i = row * labels; i < (row + 1) * labels; i++) {
      if (Math.abs(weights[i]) >= least) {
        return true;
      }
    }
    return false;
  }

  private static byte root(float share) {
    return (byte) Math.round(Math.signum(share) * LARGEST_ROOT * Math.sqrt(Math.abs(share)));
  }
}

package io.github.copydesk.sequence;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of features where most labels have none: for each feature the labels that have a weight, and the weight. A
 * weight is written as a signed byte and stands for its signed square, as in {@link FeatureWeights}.
 */
public final class SparseWeights {

  private static final int LABEL_SHIFT = 16;

  private final KeyIndex features;
  private final int[] ends;

  /** A label in the upper half, its weight in the lower. */
  private final int[] entries;

  private SparseWeights(int[] keys, int[] ends, int[] entries) {
    this.features = new KeyIndex(keys);
    this.ends = ends;
    this.entries = entries;
  }

  /**
   * Makes weights out of full rows; what is 0 is left out.
   *
   * @param labels how many labels there are
   * @param keys the features, ascending, each once
   * @param rows their weights, the row of the first feature first, each {@code labels} long
   * @return the weights
   * @throws IllegalArgumentException if there are not as many rows as features
   */
  public static SparseWeights of(int labels, int[] keys, byte[] rows) {
    if (rows.length != keys.length * labels) {
      throw new IllegalArgumentException(
          rows.length + " weights for " + keys.length + " features and " + labels + " labels");
    }
    int[] ends = new int[keys.length];
    int[] entries = new int[rows.length];
    int size = 0;
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] != 0) {
        entries[size++] = entry(i % labels, rows[i]);
      }
      ends[i / labels] = size;
    }
    return new SparseWeights(keys.clone(), ends, Arrays.copyOf(entries, size));
  }

  private static int entry(int label, byte root) {
    return label << LABEL_SHIFT | root * Math.abs(root) & 0xffff;
  }

  /**
   * Returns the number of features.
   *
   * @return 0 or more
   */
  public int size() {
    return ends.length;
  }

  void addTo(int[] scores, int feature) {
    addRow(scores, features.find(feature));
  }

  /**
   * Adds up the weights of features. All are looked for before any weight is fetched, so that the processor waits for several
   * at a time; {@code found} is room for that.
   */
  void addTo(int[] scores, Features sentence, int token, int[] found) {
    int size = 0;
    for (int i = sentence.start(token); i < sentence.end(token); i++) {
      found[size] = sentence.at(i);
      size += features.mayHold(sentence.at(i)) ? 1 : 0;
    }
    for (int i = 0; i < size; i++) {
      found[i] = features.find(found[i]);
    }
    for (int i = 0; i < size; i++) {
      addRow(scores, found[i]);
    }
  }

  private void addRow(int[] scores, int row) {
    if (row >= 0) {
      for (int i = row == 0 ? 0 : ends[row - 1]; i < ends[row]; i++) {
        scores[entries[i] >>> LABEL_SHIFT] += (short) entries[i];
      }
    }
  }

  void write(DataOutput out) throws IOException {
    Numbers.writeAscending(out, features.keys());
    for (int row = 0; row < ends.length; row++) {
      out.writeByte(ends[row] - (row == 0 ? 0 : ends[row - 1]));
    }
    for (int entry : entries) {
      out.writeByte(entry >>> LABEL_SHIFT);
    }
    for (int entry : entries) {
      out.writeByte((int) Math.round(Math.signum((short) entry) * Math.sqrt(Math.abs((short) entry))));
    }
  }

  static SparseWeights read(DataInput in) throws IOException {
    int[] keys = Numbers.readAscending(in);
    int[] ends = new int[keys.length];
    int size = 0;
    for (int row = 0; row < ends.length; row++) {
      size += in.readUnsignedByte();
      ends[row] = size;
    }
    byte[] labels = new byte[size];
    in.readFully(labels);
    byte[] roots = new byte[size];
    in.readFully(roots);
    int[] entries = new int[size];
    Arrays.setAll(entries, i -> entry(labels[i], roots[i]));
    return new SparseWeights(keys, ends, entries);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SparseWeights them && Arrays.equals(features.keys(), them.features.keys())
        && Arrays.equals(ends, them.ends) && Arrays.equals(entries, them.entries);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(features.keys());
  }
}

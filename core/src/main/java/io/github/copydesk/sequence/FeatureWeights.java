package io.github.copydesk.sequence;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A row of weights, one a label, for each feature that has any.
 *
 * <p>A weight is written as a signed byte and stands for its signed square, so that small weights keep their precision; it is
 * kept squared, because every token adds up thousands of them, and short, because most of the time goes into fetching them.
 */
public final class FeatureWeights {

  private final int labels;
  private final KeyIndex features;
  private final short[] rows;

  private FeatureWeights(int labels, int[] keys, short[] rows) {
    this.labels = labels;
    this.features = new KeyIndex(keys);
    this.rows = rows;
  }

  /**
   * Makes weights.
   *
   * @param labels how many labels there are
   * @param keys the features, ascending, each once
   * @param rows their weights, the row of the first feature first, each {@code labels} long
   * @return the weights
   * @throws IllegalArgumentException if there are not as many rows as features
   */
  public static FeatureWeights of(int labels, int[] keys, byte[] rows) {
    if (rows.length != keys.length * labels) {
      throw new IllegalArgumentException(
          rows.length + " weights for " + keys.length + " features and " + labels + " labels");
    }
    short[] squares = new short[rows.length];
    for (int i = 0; i < rows.length; i++) {
      squares[i] = square(rows[i]);
    }
    return new FeatureWeights(labels, keys.clone(), squares);
  }

  /**
   * Returns the number of features.
   *
   * @return 0 or more
   */
  public int size() {
    return features.keys().length;
  }

  void addTo(float[] scores, int at, int feature) {
    int row = features.find(feature);
    if (row >= 0) {
      addRow(scores, at, row * labels);
    }
  }

  /**
   * Adds up the weights of a token's features. All rows are found before any is fetched, so that the processor waits for
   * several at a time.
   */
  void addTo(float[] scores, int at, Features sentence, int token) {
    int[] found = new int[sentence.end(token) - sentence.start(token)];
    int size = 0;
    for (int i = sentence.start(token); i < sentence.end(token); i++) {
      found[size] = sentence.at(i);
      size += features.mayHold(sentence.at(i)) ? 1 : 0;
    }
    for (int i = 0; i < size; i++) {
      found[i] = features.find(found[i]) * labels;
    }
    for (int i = 0; i < size; i++) {
      if (found[i] >= 0) {
        addRow(scores, at, found[i]);
      }
    }
  }

  private void addRow(float[] scores, int at, int row) {
    for (int label = 0; label < labels; label++) {
      scores[at + label] += rows[row + label];
    }
  }

  void write(DataOutput out) throws IOException {
    Numbers.writeAscending(out, features.keys());
    for (int label = 0; label < labels; label++) {
      for (int row = 0; row < size(); row++) {
        out.writeByte(root(rows[row * labels + label]));
      }
    }
  }

  static FeatureWeights read(DataInput in, int labels) throws IOException {
    int[] keys = Numbers.readAscending(in);
    byte[] columns = new byte[keys.length * labels];
    in.readFully(columns);
    short[] rows = new short[columns.length];
    for (int row = 0; row < keys.length; row++) {
      for (int label = 0; label < labels; label++) {
        rows[row * labels + label] = square(columns[label * keys.length + row]);
      }
    }
    return new FeatureWeights(labels, keys, rows);
  }

  private static int root(short square) {
    return (int) Math.round(Math.signum(square) * Math.sqrt(Math.abs(square)));
  }

  private static short square(int root) {
    return (short) (root * Math.abs(root));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FeatureWeights weights && labels == weights.labels
        && Arrays.equals(features.keys(), weights.features.keys()) && Arrays.equals(rows, weights.rows);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(features.keys());
  }
}

package io.github.copydesk.page;

import java.util.Arrays;

/** A row of numbers a block, filled one number at a time. */
final class FeatureTable {

  private static final int USUAL = 256;

  private final float[][] rows;
  private float[] row = new float[USUAL];
  private int size;
  private int at;

  FeatureTable(int blocks) {
    this.rows = new float[blocks][];
  }

  /** Begins a row with numbers of another. */
  void begin(float[] other) {
    if (other.length > row.length) {
      row = new float[2 * other.length];
    }
    System.arraycopy(other, 0, row, 0, other.length);
    size = other.length;
  }

  void add(double value) {
    if (size == row.length) {
      row = Arrays.copyOf(row, 2 * size);
    }
    row[size++] = (float) value;
  }

  void add(boolean value) {
    add(value ? 1 : 0);
  }

  void addBits(long bits, int count) {
    for (int bit = 0; bit < count; bit++) {
      add((bits >>> bit & 1) != 0);
    }
  }

  void endRow() {
    rows[at++] = Arrays.copyOf(row, size);
    size = 0;
  }

  float[][] rows() {
    return rows;
  }
}

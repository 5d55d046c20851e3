package io.github.copydesk.training;

import java.util.Arrays;
import java.util.List;

/** Numbers the features that are seen often enough, in the order they are first seen. */
final class FeatureRows {

  private static final int COUNTER_BITS = 28;

  private final byte[] counts = new byte[1 << COUNTER_BITS];
  private int[] keys = new int[1 << 20];
  private int[] rows = new int[1 << 20];
  private int size;

  FeatureRows(List<TrainingSentence> sentences, int cutoff) {
    for (TrainingSentence sentence : sentences) {
      for (int[] token : sentence.features()) {
        for (int feature : token) {
          count(feature, cutoff);
        }
      }
    }
  }

  private void count(int feature, int cutoff) {
    int counter = feature >>> (Integer.SIZE - COUNTER_BITS);
    if (counts[counter] < cutoff && ++counts[counter] == cutoff) {
      add(feature);
    }
  }

  int size() {
    return size;
  }

  /** Returns the row of a feature, or -1 where it is too rare. */
  int row(int feature) {
    return rows[slot(feature)] - 1;
  }

  /** Returns the features in the order of their rows. */
  int[] keys() {
    int[] result = new int[size];
    for (int slot = 0; slot < rows.length; slot++) {
      if (rows[slot] > 0) {
        result[rows[slot] - 1] = keys[slot];
      }
    }
    return result;
  }

  /** Puts rows in place of features, leaving rare ones out. */
  void translate(int[][] tokens) {
    for (int token = 0; token < tokens.length; token++) {
      tokens[token] = Arrays.stream(tokens[token]).map(this::row).filter(row -> row >= 0).toArray();
    }
  }

  private void add(int feature) {
    if (size * 2 > keys.length) {
      grow();
    }
    int slot = slot(feature);
    if (rows[slot] == 0) {
      keys[slot] = feature;
      rows[slot] = ++size;
    }
  }

  private void grow() {
    int[] old = keys();
    keys = new int[keys.length * 2];
    rows = new int[keys.length];
    size = 0;
    for (int feature : old) {
      add(feature);
    }
  }

  private int slot(int feature) {
    int slot = (feature * 0x9e3779b9) >>> (Integer.numberOfLeadingZeros(keys.length) + 1);
    while (rows[slot] != 0 && keys[slot] != feature) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}

package io.github.copydesk.attribution;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Weights of what speaks for and against a candidate (logistic regression). */
public record Verdicts(Map<Integer, Float> weights) {

  /** Weights that know nothing. */
  public static final Verdicts NONE = new Verdicts(Map.of());

  /** Returns the probability that a candidate with these features is right. */
  public double chance(int[] features) {
    double sum = 0;
    for (int feature : features) {
      sum += weights.getOrDefault(feature, 0f);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(weights.size());
    for (Map.Entry<Integer, Float> entry : new TreeMap<>(weights).entrySet()) {
      out.writeInt(entry.getKey());
      out.writeFloat(entry.getValue());
    }
  }

  static Verdicts read(DataInput in) throws IOException {
    Map<Integer, Float> weights = new TreeMap<>();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      weights.put(in.readInt(), in.readFloat());
    }
    return new Verdicts(new java.util.HashMap<>(weights));
  }
}

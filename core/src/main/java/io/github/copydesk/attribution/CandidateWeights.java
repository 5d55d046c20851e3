package io.github.copydesk.attribution;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each feature of a candidate counts, by logistic regression.
 *
 * @param byFeature the weight of each feature that has any
 */
public record CandidateWeights(Map<Integer, Float> byFeature) {

  public CandidateWeights {
    byFeature = Map.copyOf(byFeature);
  }

  /**
   * Tells how likely a candidate is right in source, cue and half of the content.
   *
   * @param features the candidate's features
   * @return the probability, from 0 to 1
   */
  public double chance(int[] features) {
    double sum = 0;
    for (int feature : features) {
      sum += byFeature.getOrDefault(feature, 0f);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(byFeature.size());
    for (Map.Entry<Integer, Float> weight : new TreeMap<>(byFeature).entrySet()) {
      out.writeInt(weight.getKey());
      out.writeFloat(weight.getValue());
    }
  }

  static CandidateWeights read(DataInput in) throws IOException {
    Map<Integer, Float> weights = new HashMap<>();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      weights.put(in.readInt(), in.readFloat());
    }
    return new CandidateWeights(weights);
  }
}

package io.github.copydesk.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sorts names into fields by k-means over the directions of their word vectors (Hornik et al. 2012, "Spherical k-means
 * clustering").
 */
final class Fields {

  private static final int FIELDS = 127;
  private static final int SAMPLE = 80_000;
  private static final int ROUNDS = 10;
  private static final long SEED = 5;

  private final float[][] centres = new float[FIELDS][];

  private Fields(List<float[]> vectors) {
    Random random = new Random(SEED);
    List<float[]> sample = random.ints(SAMPLE, 0, vectors.size()).mapToObj(vectors::get).toList();
    Arrays.setAll(centres, field -> sample.get(field));
    for (int round = 0; round < ROUNDS; round++) {
      move(sample);
    }
  }

  /**
   * Finds the field of each capitalised word.
   *
   * @param vectors the vectors of words as they are written
   * @return the fields, from 1, of the words in lower case; where a word is written in several ways, that of the last
   *     in the order of strings, if it has small letters
   */
  static Map<String, Integer> of(Map<String, float[]> vectors) {
    SortedMap<String, float[]> names = new TreeMap<>();
    new TreeMap<>(vectors).forEach((word, vector) -> {
      if (Character.isUpperCase(word.codePointAt(0))) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        if (!capitals || !names.containsKey(lower)) {
          names.put(lower, direction(vector));
        }
      }
    });
    List<float[]> directions = List.copyOf(names.values());
    int[] nearest = new Fields(directions).nearest(directions);
    Map<String, Integer> numbers = new HashMap<>();
    int at = 0;
    for (String word : names.keySet()) {
      numbers.put(word, nearest[at++] + 1);
    }
    return numbers;
  }

  private void move(List<float[]> sample) {
    float[][] sums = new float[FIELDS][sample.get(0).length];
    int[] nearest = nearest(sample);
    for (int name = 0; name < nearest.length; name++) {
      float[] sum = sums[nearest[name]];
      for (int i = 0; i < sum.length; i++) {
        sum[i] += sample.get(name)[i];
      }
    }
    Arrays.setAll(centres, field -> direction(sums[field]));
  }

  private int[] nearest(List<float[]> directions) {
    return directions.parallelStream().mapToInt(this::nearest).toArray();
  }

  private int nearest(float[] direction) {
    int nearest = 0;
    float highest = Float.NEGATIVE_INFINITY;
    for (int field = 0; field < FIELDS; field++) {
      float product = 0;
      for (int i = 0; i < direction.length; i++) {
        product += centres[field][i] * direction[i];
      }
      if (product > highest) {
        highest = product;
        nearest = field;
      }
    }
    return nearest;
  }

  private static float[] direction(float[] vector) {
    double square = 1e-9;
    for (float part : vector) {
      square += part * part;
    }
    float[] direction = new float[vector.length];
    for (int i = 0; i < direction.length; i++) {
      direction[i] = (float) (vector[i] / Math.sqrt(square));
    }
    return direction;
  }
}

package io.github.copydesk.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** All rows of labels of a short sentence, for comparison with what is found without looking at all of them. */
record Paths(LabelSet labels, float[] transitions, float[] scores) {

  static Paths random(long seed, int tokens) {
    LabelSet labels = new LabelSet(List.of("CAT", "DOG"));
    Random random = new Random(seed);
    return new Paths(labels, numbers(random, labels.size() * labels.size()), numbers(random, labels.size() * tokens));
  }

  private static float[] numbers(Random random, int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = random.nextInt(-40, 40) / 4f;
    }
    return numbers;
  }

  List<int[]> allowed() {
    List<int[]> paths = new ArrayList<>();
    extend(new int[scores.length / labels.size()], 0, paths);
    return paths;
  }

  private void extend(int[] path, int token, List<int[]> paths) {
    int before = token == 0 ? LabelSet.OUTSIDE : path[token - 1];
    if (token == path.length) {
      if (labels.mayFollow(before, LabelSet.OUTSIDE)) {
        paths.add(path.clone());
      }
      return;
    }
    for (int label = 0; label < labels.size(); label++) {
      if (labels.mayFollow(before, label)) {
        path[token] = label;
        extend(path, token + 1, paths);
      }
    }
  }

  double score(int[] path) {
    double score = 0;
    for (int token = 0; token < path.length; token++) {
      score += scores[token * labels.size() + path[token]];
      score += token == 0 ? 0 : transitions[path[token - 1] * labels.size() + path[token]];
    }
    return score;
  }
}

package io.github.copydesk.training;

import io.github.copydesk.sequence.SureWords;
import java.util.HashMap;
import java.util.Map;

/** Counts the labels of words, to find those that have one only. */
final class SureWordCounts {

  private static final int RAREST = 50;

  /** What is left is mostly the teacher's mistakes. */
  private static final double SHARE = 0.998;

  /** For each word how often each set of labels. */
  private final Map<Integer, Map<Long, Integer>> labels = new HashMap<>();

  void add(TaggedSentence sentence, int copies) {
    for (int token = 0; token < sentence.exact().length; token++) {
      if (sentence.allowed()[token] != 0) {
        labels.computeIfAbsent(sentence.exact()[token], word -> new HashMap<>())
            .merge(sentence.allowed()[token], copies, Integer::sum);
      }
    }
  }

  /** Returns the words that have one label nearly always. */
  SureWords sure() {
    Map<Integer, Integer> sure = new HashMap<>();
    labels.forEach((word, seen) -> {
      int all = seen.values().stream().mapToInt(Integer::intValue).sum();
      seen.forEach((allowed, count) -> {
        if (all >= RAREST && Long.bitCount(allowed) == 1 && count >= SHARE * all) {
          sure.put(word, Long.numberOfTrailingZeros(allowed));
        }
      });
    });
    return SureWords.of(sure);
  }
}

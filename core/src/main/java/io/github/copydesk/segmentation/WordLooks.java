package io.github.copydesk.segmentation;

import io.github.copydesk.sequence.ClusterPaths;
import io.github.copydesk.sequence.FeatureHash;
import io.github.copydesk.sequence.WordShape;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the words of one text look like, as numbers; a word that is met again is not looked at again. */
final class WordLooks {

  private static final int[] NONE = new int[WordShape.AFFIXES];

  /** What stands before the first word and after the last. */
  static final Look NOTHING = new Look(0, 0, 0, NONE, NONE, NONE);

  /**
   * A word as numbers; the longest affix and the whole path stand last.
   *
   * @param exact the word as it is written, but for its digits
   * @param lower the same in lower case
   * @param shape the classes of its characters
   * @param prefixes its beginnings
   * @param suffixes its ends
   * @param paths its word cluster
   */
  record Look(int exact, int lower, int shape, int[] prefixes, int[] suffixes, int[] paths) {}

  private final ClusterPaths clusters;
  private final Map<String, Look> known = new HashMap<>();

  WordLooks(ClusterPaths clusters) {
    this.clusters = clusters;
  }

  Look of(String word) {
    Look look = known.get(word);
    if (look == null) {
      look = look(word);
      known.put(word, look);
    }
    return look;
  }

  private Look look(String word) {
    String small = WordShape.withoutDigits(word.toLowerCase(Locale.ROOT));
    int lower = FeatureHash.of(small);
    return new Look(FeatureHash.of(WordShape.withoutDigits(word)), lower, WordShape.of(word), WordShape.prefixes(small),
        WordShape.suffixes(small), clusters.of(lower, small));
  }
}

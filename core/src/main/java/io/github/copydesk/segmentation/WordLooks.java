package io.github.copydesk.segmentation;

import io.github.copydesk.sequence.ClusterPaths;
import io.github.copydesk.sequence.FeatureHash;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the words of one text look like, as numbers; a word that is met again is not looked at again. */
final class WordLooks {

  /** The longest affix that makes a feature. */
  static final int AFFIXES = 4;

  private static final int[] NONE = new int[AFFIXES];

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
    String small = withoutDigits(word.toLowerCase(Locale.ROOT));
    int lower = FeatureHash.of(small);
    return new Look(FeatureHash.of(withoutDigits(word)), lower, shape(word), affixes(small, true), affixes(small, false),
        clusters.of(lower, small));
  }

  private static String withoutDigits(String word) {
    int at = 0;
    while (at < word.length() && !Character.isDigit(word.charAt(at))) {
      at++;
    }
    if (at == word.length()) {
      return word;
    }
    StringBuilder result = new StringBuilder(word);
    for (; at < result.length(); at++) {
      if (Character.isDigit(result.charAt(at))) {
        result.setCharAt(at, '0');
      }
    }
    return result.toString();
  }

  /** The classes of the characters, of more than two alike in a row only two: "McDonald" has the shape "AaAaa". */
  private static int shape(String word) {
    int shape = 1;
    int before = 0;
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      int kind = kind(word.charAt(i));
      run = kind == before ? run + 1 : 1;
      shape = run > 2 ? shape : FeatureHash.mix(shape, kind);
      before = kind;
    }
    return shape;
  }

  private static int kind(char character) {
    if (Character.isUpperCase(character)) {
      return 'A';
    }
    return Character.isLetter(character) ? 'a' : Character.isDigit(character) ? '0' : character;
  }

  private static int[] affixes(String word, boolean first) {
    int[] result = new int[AFFIXES];
    int longest = Math.min(AFFIXES, word.length());
    for (int length = 1; length <= longest; length++) {
      int start = first ? 0 : word.length() - length;
      result[length - 1] = FeatureHash.of(word, start, start + length);
    }
    return result;
  }
}

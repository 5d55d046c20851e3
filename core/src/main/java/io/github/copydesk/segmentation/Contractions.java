package io.github.copydesk.segmentation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds where a contraction is cut: do|n't, she|'s, can|not. */
final class Contractions {

  private static final List<String> ENDINGS = List.of("n't", "'s", "'re", "'ve", "'ll", "'d", "'m");
  private static final Map<String, Integer> WHOLE =
      Map.of("cannot", 3, "gonna", 3, "wanna", 3, "gotta", 3);

  private Contractions() {}

  /** Returns the length of the first part of a word with straight marks, or its whole length where it is not cut. */
  static int cut(String word) {
    int length = word.length();
    if (length > 1 && word.indexOf('\'') < 0) {
      return length > 6 ? length : WHOLE.getOrDefault(word.toLowerCase(Locale.ROOT), length);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    for (String ending : ENDINGS) {
      if (length > ending.length() && lower.endsWith(ending)) {
        return length - ending.length();
      }
    }
    boolean possessive = length > 1 && word.charAt(length - 1) == '\'' && Character.isLetterOrDigit(word.charAt(length - 2));
    return possessive ? length - 1 : length;
  }
}

package io.github.copydesk.segmentation;

import io.github.copydesk.sequence.ClusterPaths;
import io.github.copydesk.sequence.FeatureHash;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of a sentence as numbers, with room before the first and after the last. */
final class TagWords {

  /** The longest affix that makes a feature. */
  static final int AFFIXES = 4;

  private static final int WINDOW = 2;
  private static final int TITLED = 7;

  /** A headline has at least so many words of at least so many letters. */
  private static final int LONG = 4;

  final int[] exact;
  final int[] lower;
  final int[] shape;
  final int[][] prefixes;
  final int[][] suffixes;
  final int[][] paths;
  private final int size;

  TagWords(List<String> words, ClusterPaths clusters) {
    this.size = words.size();
    int room = size + 2 * WINDOW;
    this.exact = new int[room];
    this.lower = new int[room];
    this.shape = new int[room];
    this.prefixes = new int[room][];
    this.suffixes = new int[room][];
    this.paths = new int[room][];
    int[] none = new int[AFFIXES];
    for (int[][] row : List.of(prefixes, suffixes, paths)) {
      Arrays.fill(row, none);
    }
    int style = isTitled(words) ? TITLED : 1;
    for (int i = 0; i < size; i++) {
      look(words.get(i), at(i), style, clusters);
    }
  }

  int size() {
    return size;
  }

  /** Returns the hash of each word as it is written. */
  int[] exact() {
    return Arrays.copyOfRange(exact, WINDOW, WINDOW + size);
  }

  /** Returns the hash of each word in lower case, and 0 behind the last. */
  int[] lower() {
    return Arrays.copyOfRange(lower, WINDOW, WINDOW + size + 1);
  }

  /** Returns where a word stands in the rows. */
  static int at(int word) {
    return word + WINDOW;
  }

  private void look(String word, int at, int style, ClusterPaths clusters) {
    String small = withoutDigits(word.toLowerCase(Locale.ROOT));
    exact[at] = FeatureHash.of(withoutDigits(word));
    lower[at] = FeatureHash.of(small);
    shape[at] = FeatureHash.mix(style, shape(word));
    prefixes[at] = affixes(small, true);
    suffixes[at] = affixes(small, false);
    paths[at] = clusters.of(lower[at], small);
  }

  /** In a headline each word of some length has a capital, which then says nothing. */
  private static boolean isTitled(List<String> words) {
    int seen = 0;
    for (String word : words) {
      boolean isWord = word.length() >= LONG && Character.isLetter(word.charAt(0));
      if (isWord && Character.isLowerCase(word.charAt(0))) {
        return false;
      }
      seen += isWord ? 1 : 0;
    }
    return seen >= LONG;
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

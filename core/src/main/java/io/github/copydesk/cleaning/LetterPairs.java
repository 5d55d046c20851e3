package io.github.copydesk.cleaning;

/** Which pairs of letters are foreign to a list of words. */
final class LetterPairs {

  private static final int LETTERS = 26;
  private static final int FEWEST = 3;

  private final int[] counts = new int[LETTERS * LETTERS];

  LetterPairs(Iterable<String> words) {
    for (String word : words) {
      for (int i = 1; i < word.length(); i++) {
        counts[index(word.charAt(i - 1), word.charAt(i))]++;
      }
    }
  }

  /** Returns whether hardly a word of the list holds these two of the letters a to z, one after the other. */
  boolean isOdd(char first, char second) {
    return counts[index(first, second)] < FEWEST;
  }

  /** Counts the odd pairs of a word between two offsets, which may lie one outside it. */
  int odd(String word, int start, int end) {
    int odd = 0;
    for (int i = Math.max(start, 0) + 1; i < Math.min(end, word.length()); i++) {
      odd += isOdd(word.charAt(i - 1), word.charAt(i)) ? 1 : 0;
    }
    return odd;
  }

  private static int index(char first, char second) {
    return (first - 'a') * LETTERS + second - 'a';
  }
}

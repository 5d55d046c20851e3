package io.github.copydesk.sequence;

/** What the characters of a word look like, as numbers: its shape, its beginnings and its ends. */
public final class WordShape {

  /** The longest affix that makes a feature. */
  public static final int AFFIXES = 4;

  private WordShape() {}

  /**
   * Makes all numbers of one length alike.
   *
   * @param word any characters
   * @return the same with 0 for each digit
   */
  public static String withoutDigits(String word) {
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

  /**
   * Sorts words by their characters.
   *
   * @param word any characters
   * @return the classes of its characters, of more than two alike in a row only two: "McDonald" has the shape "AaAaa"
   */
  public static int of(String word) {
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

  /**
   * Hashes the beginnings of a word.
   *
   * @param word any characters
   * @return those of one character up to {@link #AFFIXES}; 0 for one that is longer than the word
   */
  public static int[] prefixes(String word) {
    int[] result = new int[AFFIXES];
    for (int length = 1; length <= Math.min(AFFIXES, word.length()); length++) {
      result[length - 1] = FeatureHash.of(word, 0, length);
    }
    return result;
  }

  /**
   * Hashes the ends of a word.
   *
   * @param word any characters
   * @return those of one character up to {@link #AFFIXES}; 0 for one that is longer than the word
   */
  public static int[] suffixes(String word) {
    int[] result = new int[AFFIXES];
    for (int length = 1; length <= Math.min(AFFIXES, word.length()); length++) {
      result[length - 1] = FeatureHash.of(word, word.length() - length, word.length());
    }
    return result;
  }
}

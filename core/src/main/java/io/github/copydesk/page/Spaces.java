package io.github.copydesk.page;

/** White space as a page shows it: any row of it is one space. */
final class Spaces {

  private Spaces() {}

  static boolean isSpace(char letter) {
    return Letters.isSpace(letter);
  }

  /** Returns the words with one space between them and none at the ends. */
  static String collapsed(String text) {
    return collapsed(text.toCharArray(), text.length());
  }

  /** Does the same to the first letters of a row, which is written over. */
  static String collapsed(char[] letters, int length) {
    int size = 0;
    boolean space = false;
    for (int i = 0; i < length; i++) {
      char letter = letters[i];
      if (isSpace(letter)) {
        space = size > 0;
        continue;
      }
      if (space) {
        letters[size++] = ' ';
        space = false;
      }
      letters[size++] = letter;
    }
    return new String(letters, 0, size);
  }
}

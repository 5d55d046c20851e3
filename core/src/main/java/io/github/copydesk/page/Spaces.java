package io.github.copydesk.page;

/** White space as a page shows it: any row of it is one space. */
final class Spaces {

  private Spaces() {}

  static boolean isSpace(char letter) {
    return Letters.isSpace(letter);
  }

  /** Returns the words with one space between them and none at the ends. */
  static String collapsed(CharSequence text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (isSpace(letter)) {
        space = true;
        continue;
      }
      if (space && words.length() > 0) {
        words.append(' ');
      }
      space = false;
      words.append(letter);
    }
    return words.toString();
  }
}

package io.github.copydesk.page;

/** White space as a page shows it: any row of it is one space. */
final class Spaces {

  private static final char NO_BREAK = '\u00A0';

  private Spaces() {}

  static boolean isSpace(char letter) {
    return Character.isWhitespace(letter) || letter == NO_BREAK;
  }

  /** Returns the words with one space between them and none at the ends. */
  static String collapsed(CharSequence text) {
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        words.append(text.charAt(i));
      } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    int end = words.length();
    return words.substring(0, end > 0 && words.charAt(end - 1) == ' ' ? end - 1 : end);
  }
}

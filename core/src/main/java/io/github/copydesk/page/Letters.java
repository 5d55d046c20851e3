package io.github.copydesk.page;

/** What single letters are, looked up in a table. */
final class Letters {

  static final int WORD = 1;
  static final int CAPITAL = 2;
  static final int DIGIT = 4;
  static final int COMMA = 8;
  private static final int SPACE = 16;
  private static final int END = 32;
  private static final String ENDS = ".!?。！？…";
  private static final String COMMAS = ",，、";
  private static final char NO_BREAK = '\u00A0';
  private static final char ASCII = 128;
  private static final byte[] KINDS = kinds();

  private Letters() {}

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int letter = 0; letter < kinds.length; letter++) {
      kinds[letter] = (byte) ((Character.isLetterOrDigit(letter) ? WORD : 0) | (Character.isUpperCase(letter) ? CAPITAL : 0)
          | (Character.isDigit(letter) ? DIGIT : 0) | (letter == NO_BREAK || Character.isWhitespace(letter) ? SPACE : 0)
          | (ENDS.indexOf(letter) >= 0 ? END : 0) | (COMMAS.indexOf(letter) >= 0 ? COMMA : 0));
    }
    return kinds;
  }

  /** Returns all that a letter is, a bit each. */
  static int kinds(char letter) {
    return KINDS[letter];
  }

  static boolean isWord(char letter) {
    return (KINDS[letter] & WORD) != 0;
  }

  static boolean isSpace(char letter) {
    return (KINDS[letter] & SPACE) != 0;
  }

  /** Tells whether a sentence may end with this. */
  static boolean isEnd(char letter) {
    return (KINDS[letter] & END) != 0;
  }

  static char small(char letter) {
    if (letter >= ASCII) {
      return Character.toLowerCase(letter);
    }
    return (KINDS[letter] & CAPITAL) != 0 ? (char) (letter + 'a' - 'A') : letter;
  }

  /** Returns a part of a text in small letters, letter by letter. */
  static String small(String text, int start, int end) {
    char[] letters = new char[end - start];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = small(text.charAt(start + i));
    }
    return new String(letters);
  }
}

package io.github.copydesk.page;

/** What single letters are, the usual ones looked up in a table. */
final class Letters {

  private static final int TABLE = 128;
  private static final int WORD = 1;
  private static final int CAPITAL = 2;
  private static final int DIGIT = 4;
  private static final int SPACE = 8;
  private static final int END = 16;
  private static final int COMMA = 32;
  private static final String ENDS = ".!?。！？…";
  private static final String COMMAS = ",，、";
  private static final char NO_BREAK = '\u00A0';
  private static final byte[] KINDS = kinds();

  private Letters() {}

  private static byte[] kinds() {
    byte[] kinds = new byte[TABLE];
    for (char letter = 0; letter < TABLE; letter++) {
      kinds[letter] = (byte) ((Character.isLetterOrDigit(letter) ? WORD : 0) | (Character.isUpperCase(letter) ? CAPITAL : 0)
          | (Character.isDigit(letter) ? DIGIT : 0) | (Character.isWhitespace(letter) ? SPACE : 0)
          | (ENDS.indexOf(letter) >= 0 ? END : 0) | (COMMAS.indexOf(letter) >= 0 ? COMMA : 0));
    }
    return kinds;
  }

  static boolean isWord(char letter) {
    return letter < TABLE ? (KINDS[letter] & WORD) != 0 : Character.isLetterOrDigit(letter);
  }

  static boolean isCapital(char letter) {
    return letter < TABLE ? (KINDS[letter] & CAPITAL) != 0 : Character.isUpperCase(letter);
  }

  static boolean isDigit(char letter) {
    return letter < TABLE ? (KINDS[letter] & DIGIT) != 0 : Character.isDigit(letter);
  }

  static boolean isSpace(char letter) {
    return letter < TABLE ? (KINDS[letter] & SPACE) != 0 : letter == NO_BREAK || Character.isWhitespace(letter);
  }

  /** Tells whether a sentence may end with this. */
  static boolean isEnd(char letter) {
    return letter < TABLE ? (KINDS[letter] & END) != 0 : ENDS.indexOf(letter) >= 0;
  }

  static boolean isComma(char letter) {
    return letter < TABLE ? (KINDS[letter] & COMMA) != 0 : COMMAS.indexOf(letter) >= 0;
  }

  static char small(char letter) {
    return letter < TABLE ? (char) ((KINDS[letter] & CAPITAL) != 0 ? letter + ('a' - 'A') : letter) : Character.toLowerCase(letter);
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

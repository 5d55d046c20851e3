package io.github.copydesk.entity;

/** Where the words of a text begin and end, for names that need not be tokens: words are runs of letters and digits. */
final class Letters {

  private Letters() {}

  /** The end of the run of letters and digits at an offset, or of the one character that stands there. */
  static int wordEnd(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return Math.max(end, start + 1);
  }

  /** Tells whether no word goes on over an offset. */
  static boolean isEdge(CharSequence text, int at) {
    return at == 0 || at == text.length() || !isOfWord(text.charAt(at)) || !isOfWord(text.charAt(at - 1));
  }

  private static boolean isOfWord(char character) {
    return Character.isLetterOrDigit(character) || Character.isSurrogate(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }
}

package io.github.copydesk.page;

/** What a text looks like, counted once. */
final class TextShape {

  private static final String CLOSERS = "\"'”’»)]";
  private static final int PROSE = 8;
  private static final int LETTERS_A_WORD = 6;

  final int words;
  final int letters;
  final int commas;
  final int digits;
  final int capitalised;
  final int capitals;
  final int sentences;
  final boolean ends;
  final char last;
  final char first;
  final long cues;

  TextShape(String text) {
    int word = 0;
    int letter = 0;
    int comma = 0;
    int digit = 0;
    int big = 0;
    int upper = 0;
    int stops = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      int kinds = Letters.kinds(here);
      boolean part = (kinds & Letters.WORD) != 0;
      if (part) {
        boolean capital = (kinds & Letters.CAPITAL) != 0;
        letter++;
        upper += capital ? 1 : 0;
        digit += (kinds & Letters.DIGIT) != 0 ? 1 : 0;
        word += inside ? 0 : 1;
        big += !inside && capital ? 1 : 0;
      } else {
        comma += (kinds & Letters.COMMA) != 0 ? 1 : 0;
        stops += here == ' ' && i > 0 && Letters.isEnd(text.charAt(i - 1)) ? 1 : 0;
      }
      inside = part;
    }
    this.words = Math.max(word, letter / (2 * LETTERS_A_WORD));
    this.letters = letter;
    this.commas = comma;
    this.digits = digit;
    this.capitalised = big;
    this.capitals = upper;
    this.first = text.charAt(0);
    this.last = text.charAt(text.length() - 1);
    this.ends = endsSentence(text);
    this.sentences = stops + (ends ? 1 : 0);
    this.cues = TextCues.at(text);
  }

  private static boolean endsSentence(String text) {
    int at = text.length() - 1;
    while (at > 0 && (CLOSERS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ' ')) {
      at--;
    }
    return Letters.isEnd(text.charAt(at));
  }

  boolean isProse(double linkShare) {
    return words >= PROSE && ends && linkShare < 0.5;
  }
}

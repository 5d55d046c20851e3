package io.github.copydesk.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text looks like, counted once. */
final class TextShape {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final String SENTENCE_ENDS = ".!?。！？…";
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
      boolean part = Character.isLetterOrDigit(here);
      word += part && !inside ? 1 : 0;
      big += part && !inside && Character.isUpperCase(here) ? 1 : 0;
      letter += part ? 1 : 0;
      upper += Character.isUpperCase(here) ? 1 : 0;
      digit += Character.isDigit(here) ? 1 : 0;
      comma += here == ',' || here == '，' || here == '、' ? 1 : 0;
      stops += here == ' ' && i > 0 && isEnd(text.charAt(i - 1)) ? 1 : 0;
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

  private static boolean isEnd(char letter) {
    return SENTENCE_ENDS.indexOf(letter) >= 0;
  }

  private static boolean endsSentence(String text) {
    int at = text.length() - 1;
    while (at > 0 && (CLOSERS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ' ')) {
      at--;
    }
    return isEnd(text.charAt(at));
  }

  boolean isProse(double linkShare) {
    return words >= PROSE && ends && linkShare < 0.5;
  }

  /** Returns the words of a text in small letters, each once. */
  static Set<String> wordSet(String text) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** Returns how much of two sets of words is in both. */
  static float likeness(Set<String> some, Set<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return 0;
    }
    Set<String> smaller = some.size() < others.size() ? some : others;
    Set<String> larger = smaller == some ? others : some;
    long both = smaller.stream().filter(larger::contains).count();
    return (float) both / (some.size() + others.size() - both);
  }
}

package io.github.copydesk.page;

import io.github.copydesk.lexicon.Lexicon;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** What the first words of a text say about it. */
final class TextCues {

  private static final int MOST_WORDS = 3;
  private static final int FARTHEST = 40;
  private static final int BEGINNING = 4096;
  private static final Map<String, Long> CUES = load(Lexicon.load(TextCues.class, "text-cues"));

  private static final BitSet BEGINNINGS = beginnings();

  private TextCues() {}

  private static BitSet beginnings() {
    BitSet beginnings = new BitSet();
    CUES.keySet().forEach(cue -> beginnings.set(beginning(cue.charAt(0), cue.length() > 1 ? cue.charAt(1) : ' ')));
    return beginnings;
  }

  private static int beginning(char first, char second) {
    return Letters.isWord(first) ? (first * 31 + second) % BEGINNING : BEGINNING;
  }

  private static Map<String, Long> load(Lexicon lexicon) {
    Map<String, Long> cues = new HashMap<>();
    lexicon.entries().forEach(cue -> cues.put(cue, Concept.bits(lexicon.value(cue).orElseThrow())));
    return cues;
  }

  /** Returns the concepts of the rows of words that the text begins with. */
  static long at(String text) {
    int first = firstLetter(text);
    int stop = Math.min(FARTHEST, text.length());
    if (first >= stop || !mayBegin(text, first)) {
      return 0;
    }
    String start = Letters.small(text, first, stop).replace('’', '\'');
    long concepts = 0;
    int words = 0;
    for (int end = 1; end <= start.length() && words < MOST_WORDS; end++) {
      if (end == start.length() || isBorder(start, end)) {
        concepts |= CUES.getOrDefault(start.substring(0, end), 0L);
        words += end == start.length() || start.charAt(end) == ' ' ? 1 : 0;
      }
    }
    return concepts;
  }

  private static boolean mayBegin(String text, int at) {
    return BEGINNINGS.get(beginning(Letters.small(text.charAt(at)), at + 1 < text.length() ? Letters.small(text.charAt(at + 1)) : ' '));
  }

  private static int firstLetter(String text) {
    int first = 0;
    while (first < text.length() && !Letters.isWord(text.charAt(first)) && text.charAt(first) != '©') {
      first++;
    }
    return first;
  }

  /** A hyphen joins words only where another letter follows. */
  private static boolean isBorder(String start, int at) {
    char letter = start.charAt(at);
    boolean joins = letter == '\'' || letter == '-' && at + 1 < start.length() && Letters.isWord(start.charAt(at + 1));
    return !joins && !Letters.isWord(letter);
  }
}

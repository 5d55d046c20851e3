package io.github.copydesk.page;

import io.github.copydesk.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Map;

/** What the first words of a text say about it. */
final class TextCues {

  private static final int MOST_WORDS = 3;
  private static final int FARTHEST = 40;
  private static final Map<String, Long> CUES = load(Lexicon.load(TextCues.class, "text-cues"));

  private TextCues() {}

  private static Map<String, Long> load(Lexicon lexicon) {
    Map<String, Long> cues = new HashMap<>();
    lexicon.entries().forEach(cue -> cues.put(cue, Concept.bits(lexicon.value(cue).orElseThrow())));
    return cues;
  }

  /** Returns the concepts of the rows of words that the text begins with. */
  static long at(String text) {
    int first = firstLetter(text);
    int stop = Math.min(FARTHEST, text.length());
    if (first >= stop) {
      return 0;
    }
    String start = Letters.small(text, first, stop).replace('’', '\'');
    long concepts = 0;
    int words = 0;
    for (int end = 1; end <= start.length() && words < MOST_WORDS; end++) {
      if (end == start.length() || isBorder(start.charAt(end))) {
        concepts |= CUES.getOrDefault(start.substring(0, end), 0L);
        words += end == start.length() || start.charAt(end) == ' ' ? 1 : 0;
      }
    }
    return concepts;
  }

  private static int firstLetter(String text) {
    int first = 0;
    while (first < text.length() && !Letters.isWord(text.charAt(first)) && text.charAt(first) != '©') {
      first++;
    }
    return first;
  }

  private static boolean isBorder(char letter) {
    return !Letters.isWord(letter) && letter != '\'' && letter != '-';
  }
}

package io.github.copydesk.cleaning;

import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.article.RemovalKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds lower-case words that letters were put into: {@code durxjmtzywing}.
 *
 * <p>Such a word holds pairs of letters that English has not, is in no list, and a common word remains once one run of
 * letters with those pairs is taken out. It is repaired if only one common word can remain.
 */
final class GarbledWords {

  private static final LetterPairs PAIRS = new LetterPairs(CommonWords.LEXICON.entries());
  private static final int SHORTEST_JUNK = 5;
  private static final int SHORTEST_WORD = 4;
  private static final int LONGEST = 40;
  private static final int FEWEST_ODD_PAIRS = 2;
  private static final int FEWEST_CONSONANTS = 5;

  private final String text;
  private final List<Debris> repairs = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  GarbledWords(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      at = isLetter(at) ? readWord(at) : at + 1;
    }
  }

  /** Returns the garbled words that have one certain repair. */
  List<Debris> repairs() {
    return repairs;
  }

  /** Returns what is to be said of them. */
  List<Note> notes() {
    return notes;
  }

  private boolean isLetter(int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private int readWord(int start) {
    int end = start;
    int odd = 0;
    boolean plain = true;
    while (isLetter(end)) {
      plain &= text.charAt(end) >= 'a' && text.charAt(end) <= 'z';
      odd += plain && end > start && PAIRS.isOdd(text.charAt(end - 1), text.charAt(end)) ? 1 : 0;
      end++;
    }
    if (plain && odd >= FEWEST_ODD_PAIRS && end - start >= SHORTEST_JUNK + SHORTEST_WORD && end - start <= LONGEST) {
      judge(start, end);
    }
    return end;
  }

  private void judge(int start, int end) {
    String word = text.substring(start, end);
    if (!standsAlone(start, end) || CommonWords.contains(word)) {
      return;
    }
    Set<String> remaining = remaining(word);
    if (!remaining.isEmpty()) {
      boolean certain = remaining.size() == 1;
      String meant = String.join(" or ", remaining);
      if (certain) {
        repairs.add(new Debris(start, end, RemovalKind.GARBLED, meant));
      }
      notes.add(new Note(start, end, Diagnostic.Kind.GARBLED_WORD,
          "\"" + word + "\" " + (certain ? "was taken as " : "may be ") + meant));
    }
  }

  private boolean standsAlone(int start, int end) {
    return (start == 0 || "@#/._-&=\\".indexOf(text.charAt(start - 1)) < 0)
        && (end == text.length() || "@/_-=\\".indexOf(text.charAt(end)) < 0)
        && (end + 1 >= text.length() || text.charAt(end) != '.' || !isLetter(end + 1));
  }

  /** No run of five consonants and odd pairs besides comes from a slip of the keyboard. */
  private static boolean isJunk(String word, int start, int end) {
    int consonants = 0;
    int longest = 0;
    for (int i = start; i < end; i++) {
      consonants = "aeiou".indexOf(word.charAt(i)) < 0 ? consonants + 1 : 0;
      longest = Math.max(longest, consonants);
    }
    return longest >= FEWEST_CONSONANTS && PAIRS.odd(word, start - 1, end + 1) >= FEWEST_ODD_PAIRS;
  }

  /** Returns the common words that remain when the least junk is taken out. */
  private static Set<String> remaining(String word) {
    Set<String> remaining = new TreeSet<>();
    for (int junk = SHORTEST_JUNK; junk <= word.length() - SHORTEST_WORD && remaining.isEmpty(); junk++) {
      for (int at = 0; at + junk <= word.length(); at++) {
        String rest = word.substring(0, at) + word.substring(at + junk);
        if (CommonWords.contains(rest) && isJunk(word, at, at + junk)) {
          remaining.add(rest);
        }
      }
    }
    return remaining;
  }
}

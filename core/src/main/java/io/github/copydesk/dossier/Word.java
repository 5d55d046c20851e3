package io.github.copydesk.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One word of a text, as it is compared: in lower case, without a possessive, digits without the commas between them.
 *
 * @param form the word as compared
 * @param start where it starts in the text
 * @param end where it ends in the text
 */
record Word(String form, int start, int end) {

  /** Returns the words of a text: runs of letters and digits, with apostrophes and with points between digits. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        words.add(new Word(form(text.substring(at, end)), at, end));
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || end > start && joins(text, end))) {
      end++;
    }
    return end;
  }

  /** "don’t", "7,000", "3.5"; a mark at the end of a word joins nothing. */
  private static boolean joins(String text, int at) {
    char mark = text.charAt(at);
    if (at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return isApostrophe(mark) && Character.isLetter(before) && Character.isLetter(after)
        || (mark == ',' || mark == '.') && Character.isDigit(before) && Character.isDigit(after);
  }

  private static boolean isApostrophe(char mark) {
    return mark == '\'' || mark == '’';
  }

  private static String form(String written) {
    String form = written.toLowerCase(Locale.ROOT).replace('’', '\'').replace(",", "");
    return form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
  }

  Word shiftedBy(int offset) {
    return new Word(form, start + offset, end + offset);
  }

  boolean isNumber() {
    return Character.isDigit(form.charAt(0));
  }

  /**
   * Returns the word without the endings of plural, past and participle, so that "troops" meets "troop" and "killing"
   * "killed"; the plural as in Harman, How Effective Is Suffixing?, JASIS 42 (1991).
   */
  String stem() {
    String stem = singular(form);
    for (String ending : List.of("ing", "ed")) {
      if (stem.endsWith(ending) && stem.length() > ending.length() + 2) {
        return undoubled(stem.substring(0, stem.length() - ending.length()));
      }
    }
    return stem.length() > 4 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static String singular(String form) {
    int length = form.length();
    if (length > 4 && form.endsWith("ies")) {
      return form.substring(0, length - 3) + "y";
    }
    boolean plural = length > 3 && form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us") && !form.endsWith("is");
    return plural ? form.substring(0, length - 1) : form;
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    boolean doubled = stem.charAt(last) == stem.charAt(last - 1) && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
    return doubled ? stem.substring(0, last) : stem;
  }
}

package io.github.copydesk.entity;

import java.util.regex.Pattern;

/** The form in which lists of words and names have a word: straight marks, and a single 0 for a row of digits. */
final class ListedForm {

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private ListedForm() {}

  /** Returns the form of a word in lower case. */
  static String of(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char character = word.charAt(i);
      plain = character < 0x80 ? character < '0' || character > '9' : Character.isLetter(character);
    }
    return plain ? word : listed(word);
  }

  private static String listed(String word) {
    String straight = word.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"')
        .replace("–", "--").replace("—", "--");
    return DIGITS.matcher(straight).replaceAll("0");
  }
}

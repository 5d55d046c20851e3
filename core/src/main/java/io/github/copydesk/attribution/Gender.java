package io.github.copydesk.attribution;

import com.google.common.base.Splitter;
import io.github.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/** The gender of a person's name or pronoun, as far as titles and forenames tell. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  private static final Lexicon FORENAMES = Lexicon.load(Gender.class, "forenames");
  private static final Set<String> FEMALE_WORDS =
      Set.of("she", "her", "hers", "ms", "ms.", "mrs", "mrs.", "miss", "lady", "queen", "congresswoman", "princess");
  private static final Set<String> MALE_WORDS =
      Set.of("he", "him", "his", "mr", "mr.", "sir", "lord", "king", "pope", "congressman", "prince", "father");

  /** Returns the gender of a title or pronoun in lower case. */
  static Gender ofWord(String word) {
    return FEMALE_WORDS.contains(word) ? FEMALE : MALE_WORDS.contains(word) ? MALE : UNKNOWN;
  }

  /** Returns the gender of a full name by the first of its words that is a forename, the last word left out. */
  static Gender ofName(String name) {
    List<String> words = Splitter.on(' ').splitToList(name);
    return words.subList(0, words.size() - 1).stream()
        .flatMap(word -> FORENAMES.value(word).stream())
        .findFirst()
        .map(letter -> letter.equals("F") ? FEMALE : MALE)
        .orElse(UNKNOWN);
  }

  boolean contradicts(Gender other) {
    return this != UNKNOWN && other != UNKNOWN && this != other;
  }
}

package io.github.copydesk.coreference;

import com.google.common.base.Splitter;
import io.github.copydesk.article.Gender;
import io.github.copydesk.lexicon.Lexicon;
import java.util.List;

/** Guesses the gender of a person from the forename, which most of those who bear it share. */
final class Forenames {

  private static final Lexicon FORENAMES = Lexicon.load(Forenames.class, "forenames");
  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

  private Forenames() {}

  /** Returns the gender of a full name by the first of its words that is a forename, the last word left out. */
  static Gender gender(String name) {
    List<String> words = SPACE.splitToList(name);
    return words.stream().limit(Math.max(0, words.size() - 1))
        .flatMap(word -> FORENAMES.value(word).stream())
        .findFirst()
        .map(letter -> letter.equals("F") ? Gender.FEMALE : Gender.MALE)
        .orElse(Gender.UNKNOWN);
  }
}

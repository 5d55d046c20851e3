package io.github.copydesk.coreference;

import com.google.common.base.Splitter;
import io.github.copydesk.article.Gender;
import io.github.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;

/** The gender that a word tells for sure, or a forename for most who bear it. */
final class GenderWords {

  private static final Lexicon FORENAMES = Lexicon.load(GenderWords.class, "forenames");
  private static final Lexicon WORDS = Lexicon.load(GenderWords.class, "gender-words");
  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

  private GenderWords() {}

  /** Returns the gender of a title, pronoun or noun in lower case. */
  static Gender ofWord(String word) {
    return gender(WORDS.value(word));
  }

  /** Returns the gender of a full name by the first of its words that is a forename, the last word left out. */
  static Gender ofName(String name) {
    List<String> words = SPACE.splitToList(name);
    return gender(words.stream().limit(Math.max(0, words.size() - 1))
        .flatMap(word -> FORENAMES.value(word).stream())
        .findFirst());
  }

  static boolean contradict(Gender one, Gender other) {
    return one != Gender.UNKNOWN && other != Gender.UNKNOWN && one != other;
  }

  private static Gender gender(Optional<String> letter) {
    return letter.map(it -> it.equals("F") ? Gender.FEMALE : Gender.MALE).orElse(Gender.UNKNOWN);
  }
}

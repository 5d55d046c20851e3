package io.github.copydesk.coreference;

import io.github.copydesk.article.Gender;
import io.github.copydesk.article.Mention;
import io.github.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a person's gender by forms of address, offices and kin; forenames are not asked. */
final class Genders {

  private static final Lexicon WORDS = Lexicon.load(Genders.class, "gender-words");

  private final Surroundings around;

  Genders(Surroundings around) {
    this.around = around;
  }

  /** Returns the gender that the role and the words directly before the mentions agree on. */
  Gender of(Optional<Role> role, List<Mention> mentions) {
    Stream<String> titles = mentions.stream().map(mention -> around.first(mention) - 1)
        .filter(before -> !around.tag(before).equals("VERB"))
        .map(around::word);
    return agreed(Stream.concat(titles, role.stream().map(Role::noun)).map(Genders::of));
  }

  /** Returns the gender that all that is known agrees on. */
  static Gender agreed(Stream<Gender> genders) {
    Set<Gender> told = genders.filter(gender -> gender != Gender.UNKNOWN).collect(Collectors.toSet());
    return told.size() == 1 ? told.iterator().next() : Gender.UNKNOWN;
  }

  /** Returns the gender that a title or a noun in lower case tells. */
  static Gender of(String word) {
    return WORDS.value(word)
        .map(letter -> letter.equals("F") ? Gender.FEMALE : Gender.MALE)
        .orElse(Gender.UNKNOWN);
  }

  /** Tells whether two genders cannot be one person's. */
  static boolean contradict(Gender one, Gender other) {
    return one != Gender.UNKNOWN && other != Gender.UNKNOWN && one != other;
  }
}

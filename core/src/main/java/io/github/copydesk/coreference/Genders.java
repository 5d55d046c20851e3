package io.github.copydesk.coreference;

import io.github.copydesk.article.Gender;
import io.github.copydesk.article.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a person's gender by forms of address, offices and kin; forenames are not asked. */
final class Genders {

  /** Words of the list that tell a pronoun's gender, or that of most who hold an office, but not this person's. */
  private static final Set<String> NOT_TELLING =
      Set.of("he", "she", "him", "his", "her", "hers", "archbishop", "bishop", "priest");

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

  private static Gender of(String word) {
    return NOT_TELLING.contains(word) ? Gender.UNKNOWN : GenderWords.ofWord(word);
  }
}

package io.github.copydesk.coreference;

import io.github.copydesk.lexicon.Lexicon;
import java.util.Locale;
import java.util.Optional;

/** The nouns that are taken for offices, occupations and kin. */
final class OfficeNouns {

  private static final Lexicon OFFICES = Lexicon.load(OfficeNouns.class, "offices");

  private OfficeNouns() {}

  static boolean isOffice(String word) {
    return OFFICES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a noun tells what somebody is to another person: kin, a friend, a rival. */
  static boolean isRelation(String noun) {
    return OFFICES.value(noun).filter("relation"::equals).isPresent();
  }

  /** Returns the singular of an office in the plural: "astronauts", "Sens.", "secretaries", "congressmen", "wives". */
  static Optional<String> singular(String plural) {
    return singularEnding(plural).filter(OfficeNouns::isOffice);
  }

  private static Optional<String> singularEnding(String plural) {
    String stem = plural.substring(0, Math.max(0, plural.length() - 3));
    if (plural.endsWith("men")) {
      return Optional.of(stem + "man");
    }
    if (plural.endsWith("ies")) {
      return Optional.of(stem + "y");
    }
    if (plural.endsWith("ves")) {
      return Optional.of(stem + "fe");
    }
    if (plural.endsWith("s.")) {
      return Optional.of(plural.substring(0, plural.length() - 2) + ".");
    }
    return plural.endsWith("s") ? Optional.of(plural.substring(0, plural.length() - 1)) : Optional.empty();
  }
}

package io.github.copydesk.coreference;

import io.github.copydesk.article.Gender;
import java.util.Map;
import java.util.Set;

/** The third person singular, which alone tells a gender. */
final class Pronoun {

  private static final Map<String, Gender> GENDERS = Map.of(
      "he", Gender.MALE, "him", Gender.MALE, "his", Gender.MALE, "himself", Gender.MALE,
      "she", Gender.FEMALE, "her", Gender.FEMALE, "hers", Gender.FEMALE, "herself", Gender.FEMALE);

  private static final Set<String> NOMINAL = Set.of("NOUN", "ADJ", "PROPN", "NUM");

  private Pronoun() {}

  static boolean isAt(Discourse discourse, int token) {
    return GENDERS.containsKey(discourse.word(token)) && !discourse.is(token, "PROPN");
  }

  static Gender gender(Discourse discourse, int token) {
    return GENDERS.get(discourse.word(token));
  }

  static GrammaticalRole role(Discourse discourse, int token) {
    return switch (discourse.word(token)) {
      case "his", "hers" -> GrammaticalRole.POSSESSIVE;
      case "her" -> NOMINAL.contains(discourse.tag(token + 1)) ? GrammaticalRole.POSSESSIVE : GrammaticalRole.OBJECT;
      case "him", "himself", "herself" -> GrammaticalRole.OBJECT;
      default -> GrammaticalRole.of(discourse, token, token + 1) == GrammaticalRole.SPEAKER
          ? GrammaticalRole.SPEAKER : GrammaticalRole.SUBJECT;
    };
  }

  static boolean isReflexive(Discourse discourse, int token) {
    return discourse.word(token).endsWith("self");
  }
}

package io.github.copydesk.coreference;

import io.github.copydesk.article.CoreferenceReason;

/** The share of coreferences of each reason that a reader found right; pronouns have a probability of their own. */
final class Precisions {

  private Precisions() {}

  static double of(CoreferenceReason reason) {
    return switch (reason) {
      case OWN_NAME -> 1;
      case SAME_NAME, OTHER_NAME, ACRONYM -> 0.98;
      case SHORT_NAME -> 0.96;
      case DEMONYM, ROLE, NAME_NOUN, KIND -> 0.93;
      case PRONOUN -> throw new IllegalArgumentException("a pronoun has a probability of its own");
    };
  }
}

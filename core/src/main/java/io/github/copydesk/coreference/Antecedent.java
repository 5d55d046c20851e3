package io.github.copydesk.coreference;

import io.github.copydesk.article.Gender;

/**
 * Somebody whom a pronoun may stand for, at one place of the text.
 *
 * @param first the first token
 * @param end the token after the last
 * @param referent the index of the entity, or {@link #NOBODY} for somebody without a name
 * @param kind what words stand there
 * @param gender as far as the words tell or the name lets guess
 */
record Antecedent(int first, int end, int referent, Kind kind, Gender gender) {

  static final int NOBODY = -1;

  /** What words stand for somebody. */
  enum Kind { FULL_NAME, SHORT_NAME, NOUN, PRONOUN }
}

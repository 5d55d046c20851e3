package io.github.copydesk.claim;

import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Span;

/**
 * Words that surely stand for a thing.
 *
 * @param span where they stand
 * @param entity what they stand for
 * @param kind how they do
 */
record Reference(Span span, Entity entity, Kind kind) {

  /** How words stand for a thing. */
  enum Kind {
    /** They name it. */
    NAME,
    /** A pronoun or description. */
    ANAPHOR,
    /** The "I" of whoever is quoted. */
    SPEAKER
  }

  boolean isName() {
    return kind == Kind.NAME;
  }
}

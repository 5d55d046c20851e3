package io.github.copydesk.coreference;

import io.github.copydesk.article.CoreferenceReason;
import io.github.copydesk.article.Span;

/**
 * A pronoun or description that was resolved.
 *
 * @param span the words
 * @param referent the index of the entity they stand for
 * @param antecedent the mention of it that tells so
 * @param reason why
 * @param confidence from 0 to 1, that it is right
 */
record Anaphor(Span span, int referent, Span antecedent, CoreferenceReason reason, double confidence) {}

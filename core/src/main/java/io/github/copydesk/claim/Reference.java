package io.github.copydesk.claim;

import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Span;

/**
 * Words that surely stand for a thing.
 *
 * @param span where they stand
 * @param entity what they stand for
 * @param isName whether they name it, and are no pronoun or description
 */
record Reference(Span span, Entity entity, boolean isName) {}

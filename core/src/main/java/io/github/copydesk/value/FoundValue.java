package io.github.copydesk.value;

import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Span;

/**
 * A value where it stands.
 *
 * @param span the words that tell it
 * @param value an entity without name and mentions
 * @param vague whether it is an expression of time without a value of its own
 */
record FoundValue(Span span, Entity value, boolean vague) {}

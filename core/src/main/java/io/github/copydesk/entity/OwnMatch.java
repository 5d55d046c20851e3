package io.github.copydesk.entity;

import io.github.copydesk.article.Mention;
import io.github.copydesk.article.OwnName;
import io.github.copydesk.article.Span;
import java.util.Comparator;

/**
 * A place where an own name was found.
 *
 * @param span the characters
 * @param name the own name, with what a pattern matched filled in
 * @param order 0 for names and aliases, from 1 on for patterns in the order given
 */
record OwnMatch(Span span, OwnName name, int order) {

  /** The first in the text comes first; of those that begin there the longest; of those a name before a pattern. */
  static final Comparator<OwnMatch> PRECEDENCE = Comparator.comparing(OwnMatch::span).thenComparing(OwnMatch::order);

  Mention mention(String text) {
    return new Mention(span, span.of(text), name.type(), 1);
  }
}

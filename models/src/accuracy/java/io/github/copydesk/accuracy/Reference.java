package io.github.copydesk.accuracy;

import io.github.copydesk.article.Span;

/**
 * A phrase and what it refers to.
 *
 * @param span where it stands
 * @param chain a name for what it refers to, the same for all phrases that do
 * @param type the sort of thing, such as "person"; empty where that is not told
 */
public record Reference(Span span, String chain, String type) {}

package io.github.copydesk.article;

/**
 * A piece of the raw input that is not in the clean text as it stood there: taken out, or, where garbled, repaired.
 *
 * @param span where it stands in the raw input
 * @param text its raw characters
 * @param kind why it is not in the clean text
 */
public record Removal(RawSpan span, String text, RemovalKind kind) {}

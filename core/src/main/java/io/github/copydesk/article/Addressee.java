package io.github.copydesk.article;

/**
 * Whom a claim is aimed at: asked, accused, thanked or told.
 *
 * @param span a whole noun phrase
 * @param text the characters of the span
 */
public record Addressee(Span span, String text) {}

package io.github.copydesk.article;

/**
 * A passage outside quotation marks.
 *
 * @param span where it stands, with the white space around it
 * @param text its characters
 */
public record Narrative(Span span, String text) implements Passage {}

package io.github.copydesk.article;

/**
 * One occurrence of a name or value in the text.
 *
 * @param span the name or value alone, without "the", a title before it or a possessive after it
 * @param text the characters of the span
 * @param type what sort of thing it refers to
 * @param confidence from 0 to 1, for a name the probability that span and type are exactly right, which on news not learned
 *     from is a few points off on average (the report has a table for each corpus); 1 for own names and for values, which
 *     are found by rules
 */
public record Mention(Span span, String text, EntityType type, double confidence) {

  public Mention {
    Confidence.check(confidence);
  }
}

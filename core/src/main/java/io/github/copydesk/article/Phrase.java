package io.github.copydesk.article;

import java.util.List;

/**
 * Words of a claim that say one thing in it: the act asked for, the charge, what is denied.
 *
 * @param spans where they stand, within the spans of the claim, in the order of the text; at least one
 * @param text the characters of the spans, with a space between them
 */
public record Phrase(List<Span> spans, String text) {

  public Phrase {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a phrase must have at least one span");
    }
  }
}

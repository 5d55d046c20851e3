package io.github.copydesk.article;

import java.util.List;

/**
 * What is attributed to a source, quotation marks and "that" included, as PolNeAR marks it.
 *
 * @param spans its pieces in the order of the text, at least one: {@code “We can,” she said, “do this.”} has two
 * @param text the pieces, with a space between them
 * @param form within quotation marks, in part, or not
 */
public record Content(List<Span> spans, String text, Form form) {

  public Content {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a content must have at least one span");
    }
  }
}

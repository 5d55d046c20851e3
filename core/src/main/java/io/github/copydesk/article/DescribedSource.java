package io.github.copydesk.article;

import java.util.List;

/**
 * A source that is described but never named: "two officials", "the report".
 *
 * @param span the source as written, a whole noun phrase
 * @param text the characters of the span
 * @param kind what sort of source it is
 */
public record DescribedSource(Span span, String text, SourceKind kind) implements Source {

  @Override
  public String name() {
    return text;
  }

  @Override
  public List<Span> spans() {
    return List.of(span);
  }
}

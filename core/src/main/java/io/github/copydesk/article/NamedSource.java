package io.github.copydesk.article;

import java.util.List;

/**
 * A source that the article names, here or elsewhere: pronouns and short forms are resolved to their entity.
 *
 * @param span the source as written, a whole noun phrase
 * @param text the characters of the span
 * @param kind what sort of source it is
 * @param entity who it is
 */
public record NamedSource(Span span, String text, SourceKind kind, Entity entity) implements Source {

  @Override
  public String name() {
    return entity.name();
  }

  @Override
  public List<Span> spans() {
    return List.of(span);
  }
}

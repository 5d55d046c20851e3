package io.github.copydesk.article;

import java.util.List;

/**
 * A source that the article names, here or elsewhere: pronouns and short forms are resolved to their entity. What the article
 * tells of a person's role and affiliation stands in {@link Person}.
 *
 * @param span the source as written, a whole noun phrase
 * @param text the characters of the span
 * @param kind what sort of source it is
 * @param entity who it is
 * @param confidence from 0 to 1, that the words stand for this entity
 */
public record NamedSource(Span span, String text, SourceKind kind, Entity entity, double confidence) implements Source {

  public NamedSource {
    Confidence.check(confidence);
  }

  @Override
  public String name() {
    return entity.name();
  }

  @Override
  public List<Span> spans() {
    return List.of(span);
  }
}

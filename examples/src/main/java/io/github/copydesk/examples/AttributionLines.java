package io.github.copydesk.examples;

import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.NamedSource;
import io.github.copydesk.article.Source;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.UnknownSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns attributions into the fields of a line. */
record AttributionLines(References references) {

  ArticleLine.Attributed attributed(Attribution attribution) {
    Span cue = attribution.cue().span();
    return new ArticleLine.Attributed(
        cited(attribution.source()),
        cue.length() > 0 ? places(List.of(cue)) : null,
        places(attribution.content().spans()),
        attribution.content().form(),
        attribution.kind(),
        attribution.confidence());
  }

  private ArticleLine.@Nullable Cited cited(Source source) {
    boolean isUnknown = source instanceof UnknownSource;
    if (isUnknown && source.spans().isEmpty()) {
      return null;
    }
    return new ArticleLine.Cited(
        references.places(source.spans()),
        isUnknown ? null : source.name(),
        source.kind(),
        source instanceof NamedSource named ? references.idOf(named.entity()) : null);
  }

  private ArticleLine.Places places(List<Span> spans) {
    return new ArticleLine.Places(references.places(spans));
  }
}

package io.github.copydesk.accuracy;

import io.github.copydesk.article.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the words of a text refer to, by annotators or a teacher.
 *
 * @param references the phrases that refer to something
 */
public record GoldReferences(List<Reference> references) {

  /** Returns what words refer to: that which the shortest phrase around them does. */
  public Optional<String> chainOf(Span words) {
    return references.stream()
        .filter(it -> it.span().contains(words))
        .min(Comparator.comparingInt(it -> it.span().length()))
        .map(Reference::chain);
  }
}

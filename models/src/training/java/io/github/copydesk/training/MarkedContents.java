package io.github.copydesk.training;

import io.github.copydesk.accuracy.AttributedDocument;
import io.github.copydesk.accuracy.Document;
import io.github.copydesk.accuracy.Relation;
import io.github.copydesk.article.RawArticle;
import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes of an annotated text another that has its contents alone, a piece a paragraph, with what is marked within them. */
final class MarkedContents {

  private final AttributedDocument whole;
  private final StringBuilder text = new StringBuilder();
  private final List<Relation> relations = new ArrayList<>();

  private MarkedContents(AttributedDocument whole) {
    this.whole = whole;
  }

  static AttributedDocument of(AttributedDocument whole) {
    MarkedContents contents = new MarkedContents(whole);
    whole.attributions().stream()
        .filter(relation -> whole.attributions().stream().noneMatch(other -> other != relation && holds(other, relation)))
        .flatMap(relation -> relation.content().stream())
        .forEach(contents::add);
    return new AttributedDocument(new Document(whole.name(), RawArticle.of(contents.text.toString())), contents.relations, List.of());
  }

  private static boolean holds(Relation outer, Relation inner) {
    return outer.content().stream().anyMatch(piece -> piece.contains(inner.cue().get(0)));
  }

  private void add(Span piece) {
    int shift = text.length() - piece.start();
    text.append(whole.text(), piece.start(), piece.end()).append("\n\n");
    for (Relation relation : whole.attributions()) {
      if (piece.contains(relation.cue().get(0))) {
        List<Span> content = moved(relation.content(), piece, shift);
        if (!content.isEmpty()) {
          relations.add(new Relation(moved(relation.source(), piece, shift), moved(relation.cue(), piece, shift), content));
        }
      }
    }
  }

  private static List<Span> moved(List<Span> spans, Span piece, int shift) {
    return spans.stream().map(span -> clipped(span, piece)).flatMap(Optional::stream)
        .map(span -> new Span(span.start() + shift, span.end() + shift)).toList();
  }

  private static Optional<Span> clipped(Span span, Span piece) {
    return span.overlaps(piece)
        ? Optional.of(new Span(Math.max(span.start(), piece.start()), Math.min(span.end(), piece.end())))
        : Optional.empty();
  }
}

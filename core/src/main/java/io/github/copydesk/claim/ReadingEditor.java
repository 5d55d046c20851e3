package io.github.copydesk.claim;

import io.github.copydesk.article.NamedSource;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Reading;
import io.github.copydesk.article.Reading.Gap;
import io.github.copydesk.article.Reading.Insertion;
import io.github.copydesk.article.Reading.Kept;
import io.github.copydesk.article.Reading.Piece;
import io.github.copydesk.article.Source;
import io.github.copydesk.article.SourceKind;
import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes claims so that they can be read without their article, with names and days in brackets. */
final class ReadingEditor {

  private final Segments segments;
  private final References references;
  private final QuotedWords quotedWords;
  private final NameForms forms;

  ReadingEditor(Segments segments, References references, QuotedWords quotedWords) {
    this.segments = segments;
    this.references = references;
    this.quotedWords = quotedWords;
    this.forms = new NameForms(segments);
  }

  /** Edits a claim in the outlet's own voice. */
  Reading edit(List<Span> claim) {
    return woven(claim, insertions(claim, Optional.empty()));
  }

  /** Edits a claim in the voice of a source. */
  Reading edit(List<Span> claim, Source source) {
    Optional<Reference> self = source instanceof NamedSource named ? self(claim, named) : Optional.empty();
    return woven(claim, insertions(claim, self));
  }

  /** Finds the first word by which the source means itself: "I", or the "we" of a body. */
  private Optional<Reference> self(List<Span> claim, NamedSource source) {
    boolean isPerson = source.entity() instanceof Person;
    boolean isBody = source.kind() == SourceKind.ORGANIZATION || source.kind() == SourceKind.GOVERNMENT;
    return claim.stream()
        .filter(span -> isPerson || isBody)
        .flatMap(span -> Words.of(segments, span).tokens().stream())
        .filter(token -> Pronouns.isSelf(token, isPerson) && quotedWords.isSpoken(token.span()))
        .filter(token -> !references.isInName(token.span()))
        .findFirst()
        .map(token -> new Reference(token.span(), source.entity(), false));
  }

  private List<Insertion> insertions(List<Span> claim, Optional<Reference> self) {
    Insertions insertions = new Insertions(segments, forms);
    for (Span span : claim) {
      List<Reference> here = Stream.concat(self.stream(), references.within(span).stream())
          .filter(reference -> span.contains(reference.span()))
          .sorted(Comparator.comparing(Reference::span))
          .toList();
      here.forEach(reference -> insert(reference, here, self, insertions));
    }
    return insertions.found();
  }

  private static void insert(
      Reference reference, List<Reference> here, Optional<Reference> self, Insertions insertions) {
    if (self.filter(it -> it == reference).isPresent()) {
      insertions.speaker(reference);
    } else if (reference.isName()) {
      insertions.name(reference);
    } else {
      insertions.anaphor(reference, here);
    }
  }

  private Reading woven(List<Span> claim, List<Insertion> insertions) {
    List<Piece> pieces = new ArrayList<>();
    int end = claim.get(0).start();
    for (Span span : claim) {
      if (!pieces.isEmpty()) {
        pieces.add(new Gap(new Span(end, Math.max(end, span.start()))));
      }
      weave(span, insertions, pieces);
      end = span.end();
    }
    return new Reading(pieces);
  }

  private void weave(Span span, List<Insertion> insertions, List<Piece> pieces) {
    int at = span.start();
    for (Insertion insertion : insertions) {
      if (span.contains(insertion.span()) && insertion.span().start() >= at) {
        keep(at, insertion.isReplacement() ? insertion.span().start() : insertion.span().end(), pieces);
        pieces.add(insertion);
        at = insertion.span().end();
      }
    }
    keep(at, span.end(), pieces);
  }

  private void keep(int start, int end, List<Piece> pieces) {
    if (start < end) {
      Span span = new Span(start, end);
      pieces.add(new Kept(span, span.of(segments.text())));
    }
  }
}

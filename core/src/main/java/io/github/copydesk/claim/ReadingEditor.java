package io.github.copydesk.claim;

import io.github.copydesk.article.Reading;
import io.github.copydesk.article.Reading.Gap;
import io.github.copydesk.article.Reading.Insertion;
import io.github.copydesk.article.Reading.Kept;
import io.github.copydesk.article.Reading.Piece;
import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  /**
   * Edits a claim.
   *
   * @param claim its spans
   * @param selves words by which its source means itself
   */
  Reading edit(List<Span> claim, List<Reference> selves) {
    Insertions insertions = new Insertions(segments, forms, quotedWords);
    for (Span span : claim) {
      List<Reference> here = Stream.concat(selves.stream(), references.within(span).stream())
          .filter(reference -> span.contains(reference.span()))
          .sorted(Comparator.comparing(Reference::span))
          .toList();
      here.forEach(reference -> insert(reference, here, insertions));
    }
    return woven(claim, insertions.found());
  }

  private static void insert(Reference reference, List<Reference> here, Insertions insertions) {
    switch (reference.kind()) {
      case NAME -> insertions.name(reference);
      case ANAPHOR -> insertions.anaphor(reference, here);
      case SPEAKER -> insertions.speaker(reference);
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

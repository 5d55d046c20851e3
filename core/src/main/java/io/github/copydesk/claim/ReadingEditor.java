package io.github.copydesk.claim;

import io.github.copydesk.article.Reading;
import io.github.copydesk.article.Reading.Gap;
import io.github.copydesk.article.Reading.Insertion;
import io.github.copydesk.article.Reading.Kept;
import io.github.copydesk.article.Reading.Piece;
import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;

/** Writes claims so that they can be read without their article, with names and days in brackets. */
final class ReadingEditor {

  /** How many of the names that follow a description may be its apposition; more may overlap it. */
  private static final int LOOK_AHEAD = 3;

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
      for (int i = 0; i < here.size(); i++) {
        insert(here.get(i), here.subList(i + 1, Math.min(i + 1 + LOOK_AHEAD, here.size())), insertions);
      }
    }
    return woven(claim, insertions.found());
  }

  private static void insert(Reference reference, List<Reference> next, Insertions insertions) {
    switch (reference.kind()) {
      case NAME -> insertions.name(reference);
      case ANAPHOR -> insertions.anaphor(reference, next);
      case SPEAKER -> insertions.speaker(reference);
    }
  }

  private Reading woven(List<Span> claim, List<Insertion> insertions) {
    List<Piece> pieces = new ArrayList<>();
    Queue<Insertion> left = new ArrayDeque<>(insertions);
    int end = claim.get(0).start();
    for (Span span : claim) {
      if (!pieces.isEmpty()) {
        pieces.add(new Gap(new Span(end, Math.max(end, span.start()))));
      }
      weave(span, left, pieces);
      end = span.end();
    }
    return new Reading(pieces);
  }

  private void weave(Span span, Queue<Insertion> left, List<Piece> pieces) {
    int at = span.start();
    while (!left.isEmpty() && left.element().span().start() < span.end()) {
      Insertion insertion = left.remove();
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

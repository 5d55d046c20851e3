package io.github.copydesk.quotation;

import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A quotation before its kind is known.
 *
 * @param pieces its pieces, one a paragraph, at least one
 * @param within the pieces of the quotations within it, at any depth, sorted by their spans
 */
record Draft(List<Piece> pieces, List<Piece> within) {

  /** Gathers sorted pieces, none crossing another, into the outermost ones and what they hold. */
  static List<Draft> of(List<Piece> sorted) {
    List<Draft> drafts = new ArrayList<>();
    int next = 0;
    while (next < sorted.size()) {
      Piece outer = sorted.get(next);
      int end = next + 1;
      while (end < sorted.size() && outer.span().contains(sorted.get(end).span())) {
        end++;
      }
      drafts.add(new Draft(List.of(outer), sorted.subList(next + 1, end)));
      next = end;
    }
    return drafts;
  }

  Draft continuedBy(Draft next) {
    return new Draft(joined(pieces, next.pieces), joined(within, next.within));
  }

  Span span() {
    return pieces.get(0).span().cover(last().span());
  }

  Piece last() {
    return pieces.get(pieces.size() - 1);
  }

  boolean isClosed() {
    return last().closed();
  }

  Family family() {
    return last().family();
  }

  private static List<Piece> joined(List<Piece> first, List<Piece> second) {
    List<Piece> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }
}

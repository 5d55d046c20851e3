package io.github.copydesk.quotation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Walks over nested pieces and says which one an offset lies in; offsets must be asked for in their order. */
final class EnclosingPieces {

  private final List<Piece> pieces;
  private final Deque<Integer> entered = new ArrayDeque<>();
  private int next;

  /** Pieces sorted by their spans, none crossing another. */
  EnclosingPieces(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /** Returns the number of the innermost piece, counted from 1, or 0 where the offset lies in none. */
  int innermostAt(int offset) {
    while (next < pieces.size() && pieces.get(next).span().start() <= offset) {
      leaveBefore(pieces.get(next).span().start());
      entered.push(next++);
    }
    leaveBefore(offset);
    return entered.isEmpty() ? 0 : entered.peek() + 1;
  }

  private void leaveBefore(int offset) {
    while (!entered.isEmpty() && pieces.get(entered.peek()).span().end() <= offset) {
      entered.pop();
    }
  }
}

package io.github.copydesk.quotation;

import io.github.copydesk.article.Span;

/** A single mark or apostrophe, with what it can do. */
record SingleMark(int at, boolean opens, Closing closes) {

  Mark asMark(Direction direction) {
    return new Mark(new Span(at, at + 1), Family.SINGLE, direction);
  }
}

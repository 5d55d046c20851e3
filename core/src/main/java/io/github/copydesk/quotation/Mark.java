package io.github.copydesk.quotation;

import io.github.copydesk.article.Span;

/** A quotation mark of one or two characters, with the sides of a quotation that it can stand on. */
record Mark(Span span, Family family, Direction direction) {

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  boolean mayOpen() {
    return direction != Direction.CLOSING;
  }

  boolean mayClose() {
    return direction != Direction.OPENING;
  }
}

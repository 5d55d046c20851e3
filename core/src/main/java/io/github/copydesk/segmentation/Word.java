package io.github.copydesk.segmentation;

import io.github.copydesk.article.Span;

/**
 * A word as the tagger sees it: a contraction is one word with a cut in it.
 *
 * @param span where it stands
 * @param cut where its second part starts, or its end where it has one part
 */
record Word(Span span, int cut) {

  static Word whole(int start, int end) {
    return new Word(new Span(start, end), end);
  }

  boolean isContraction() {
    return cut < span.end();
  }

  int parts() {
    return isContraction() ? 2 : 1;
  }
}

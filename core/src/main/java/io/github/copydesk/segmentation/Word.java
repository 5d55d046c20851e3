package io.github.copydesk.segmentation;

import io.github.copydesk.article.Span;
import java.util.stream.Stream;

/**
 * A word as it is cut off: a contraction is one word with a cut in it.
 *
 * @param span where it stands
 * @param cut where its second part starts, or its end where it has one part
 */
record Word(Span span, int cut) {

  static Word whole(int start, int end) {
    return new Word(new Span(start, end), end);
  }

  /** Returns its parts, two of a contraction. */
  Stream<Span> spans() {
    return cut < span.end() ? Stream.of(new Span(span.start(), cut), new Span(cut, span.end())) : Stream.of(span);
  }
}

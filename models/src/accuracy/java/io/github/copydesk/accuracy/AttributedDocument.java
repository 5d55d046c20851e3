package io.github.copydesk.accuracy;

import io.github.copydesk.article.Span;
import java.util.List;

/**
 * A text with gold attributions.
 *
 * @param document the text
 * @param attributions who said what, in the order of the text
 * @param discarded page debris, which counts on neither side
 */
public record AttributedDocument(Document document, List<Relation> attributions, List<Span> discarded) {

  /** Returns the name in the corpus. */
  public String name() {
    return document.name();
  }

  /** Returns the raw text. */
  public String text() {
    return document.text();
  }

  /** Returns the outlet, with which PolNeAR's names begin. */
  String publisher() {
    return name().substring(0, Math.max(0, name().indexOf('_')));
  }
}

package io.github.copydesk.attribution;

import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Passages;
import io.github.copydesk.segmentation.Segments;
import java.util.List;

/** Finds out who said what. */
public final class Attributor {

  /**
   * Attributes what is said in a text to its sources.
   *
   * @param segments the text in paragraphs, sentences and tokens
   * @param passages its quotations and narrative
   * @param entities the things with a name in it
   * @return the attributions, none within another's content
   */
  public Attributions attribute(Segments segments, Passages passages, Entities entities) {
    return new Attributions(List.of());
  }
}

package io.github.copydesk.claim;

import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Claims;
import io.github.copydesk.article.Entities;
import io.github.copydesk.segmentation.Segments;
import java.util.List;

/** Finds what is claimed. */
public final class ClaimFinder {

  /**
   * Finds the claims of a text.
   *
   * @param segments the text in paragraphs, sentences and tokens
   * @param attributions who said what
   * @param entities the things with a name
   * @return a claim for each attribution, and the checkable sentences of the narrative
   */
  public Claims find(Segments segments, Attributions attributions, Entities entities) {
    return new Claims(List.of());
  }
}

package io.github.copydesk.cleaning;

import io.github.copydesk.article.OffsetMap;
import io.github.copydesk.article.Removals;
import java.util.List;
import java.util.Optional;

/** Takes page debris out of raw text. */
public final class Cleaner {

  /**
   * Cleans a text.
   *
   * @param raw any string
   * @return the clean text
   */
  public CleanText clean(String raw) {
    return new CleanText(
        raw, OffsetMap.identity(raw.length()), new Removals(List.of()), Optional.empty(), List.of());
  }
}

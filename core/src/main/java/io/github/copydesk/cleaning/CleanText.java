package io.github.copydesk.cleaning;

import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.article.OffsetMap;
import io.github.copydesk.article.Removals;
import java.util.List;
import java.util.Optional;

/**
 * A text without its page debris, and the way back.
 *
 * @param text the clean text: paragraphs with one blank line between them, no white space at the ends
 * @param origin where each of its characters came from
 * @param removals what was taken out
 * @param dateline the dateline, if the text opened with one
 * @param diagnostics what was odd
 */
public record CleanText(
    String text, OffsetMap origin, Removals removals, Optional<Dateline> dateline, List<Diagnostic> diagnostics) {

  public CleanText {
    diagnostics = List.copyOf(diagnostics);
  }
}

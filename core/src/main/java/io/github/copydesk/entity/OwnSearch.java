package io.github.copydesk.entity;

import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.segmentation.Segments;
import java.util.ArrayList;
import java.util.List;

/**
 * What is collected while own names are looked for in a text.
 *
 * @param segments the text
 * @param counted the same text, for patterns
 * @param matches what was found so far, perhaps overlapping
 * @param diagnostics what was given up
 */
record OwnSearch(Segments segments, CountedText counted, List<OwnMatch> matches, List<Diagnostic> diagnostics) {

  static OwnSearch in(Segments segments) {
    return new OwnSearch(segments, new CountedText(segments.text()), new ArrayList<>(), new ArrayList<>());
  }
}

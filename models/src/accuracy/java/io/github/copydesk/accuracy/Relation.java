package io.github.copydesk.accuracy;

import io.github.copydesk.article.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who said what, in gold or prediction, as spans of the raw text.
 *
 * @param source who is cited, perhaps empty
 * @param cue the words that signal it
 * @param content what is attributed
 */
public record Relation(List<Span> source, List<Span> cue, List<Span> content) {

  /** Returns the spans of all three. */
  public List<Span> spans() {
    return Stream.of(source, cue, content).flatMap(List::stream).toList();
  }
}

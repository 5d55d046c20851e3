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
 * @param confidence how sure the system is of all three, from 0 to 1; 1 for gold
 */
public record Relation(List<Span> source, List<Span> cue, List<Span> content, double confidence) {

  /** Makes a relation that is certain, as gold is. */
  public Relation(List<Span> source, List<Span> cue, List<Span> content) {
    this(source, cue, content, 1);
  }

  /** Returns the spans of all three. */
  public List<Span> spans() {
    return Stream.of(source, cue, content).flatMap(List::stream).toList();
  }
}

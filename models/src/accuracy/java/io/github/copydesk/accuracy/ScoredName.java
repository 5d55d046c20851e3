package io.github.copydesk.accuracy;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name where it stands in the raw text. */
record ScoredName(Span span, EntityType type) {

  private static final Pattern LEFT_EDGE = Pattern.compile("(?:the|a|an)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern RIGHT_EDGE = Pattern.compile("(?:[’']s|[’'\".,;:!?])+$");

  /** Takes off an article on the left, and marks and a possessive on the right. */
  ScoredName withLooseEdges(String text) {
    Matcher left = LEFT_EDGE.matcher(span.of(text));
    int start = span.start() + (left.lookingAt() && left.end() < span.length() ? left.end() : 0);
    Matcher right = RIGHT_EDGE.matcher(text.substring(start, span.end()));
    int end = right.find() && right.start() > 0 ? start + right.start() : span.end();
    return new ScoredName(new Span(start, end), type);
  }
}

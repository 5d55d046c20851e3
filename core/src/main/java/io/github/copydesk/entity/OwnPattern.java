package io.github.copydesk.entity;

import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.article.OwnName;
import io.github.copydesk.article.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One pattern of an own name. It reads a text in windows of a thousand characters, which bounds how deep an expression may
 * call itself, and may look at each window only so often; what it finds in a time that hangs on the text's length alone
 * counts, and for the rest there is a diagnostic.
 */
final class OwnPattern {

  private static final int WINDOW = 1000;

  /** How much two windows share, and so the longest match that the edge of a window cannot cut. */
  private static final int LONGEST = 200;

  /** How often a pattern may look at the characters of a window: fifty times each. */
  private static final int LOOKS = 50 * WINDOW;

  private final OwnName name;
  private final int order;
  private final Pattern pattern;

  OwnPattern(OwnName name, String pattern, int order) {
    this.name = name;
    this.order = order;
    this.pattern = Pattern.compile(pattern, Pattern.MULTILINE);
  }

  /** Adds the matches to those of a search, and what had to be given up. */
  void find(OwnSearch search) {
    Matcher matcher = pattern.matcher(search.counted()).useTransparentBounds(true).useAnchoringBounds(false);
    for (Span paragraph : search.segments().paragraphs()) {
      int at = paragraph.start();
      while (at < paragraph.end()) {
        Span window = new Span(at, Math.min(at + WINDOW, paragraph.end()));
        int next = window.end() == paragraph.end() ? paragraph.end() : window.end() - LONGEST;
        at = Math.max(next, find(matcher, window, next, search));
      }
    }
  }

  /** Adds the matches of a window that begin before an offset, and returns the end of the last. */
  private int find(Matcher matcher, Span window, int next, OwnSearch search) {
    int end = window.start();
    search.counted().allow(LOOKS);
    try {
      matcher.region(window.start(), window.end());
      while (matcher.find() && matcher.start() < next) {
        match(matcher, search.segments().text()).ifPresent(search.matches()::add);
        end = matcher.end();
      }
    } catch (CountedText.TooOften | StackOverflowError e) {
      search.diagnostics().add(new Diagnostic(window, Diagnostic.Kind.SLOW_PATTERN,
          "the pattern " + pattern + " of \"" + name.name() + "\" was given up here, for it takes too many steps"));
    }
    return end;
  }

  private Optional<OwnMatch> match(Matcher matcher, String text) {
    int start = matcher.start();
    int end = matcher.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean isName = end > start && end - start <= LONGEST && Letters.isEdge(text, start) && Letters.isEdge(text, end);
    return isName ? Optional.of(new OwnMatch(new Span(start, end), name.matched(matcher), order)) : Optional.empty();
  }
}

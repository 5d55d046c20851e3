package io.github.copydesk.claim;

import io.github.copydesk.article.Content;
import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the claim out of an attribution's content: without "that", without the outermost quotation marks, without the
 * comma before or after, without a final period unless a whole sentence is quoted; a span a paragraph.
 */
final class SpanTrimmer {

  /** Marks that open a quotation, each with the one that closes it. */
  private static final Map<String, String> MARKS = Map.of("“", "”", "\"", "\"", "«", "»", "„", "“", "‘", "’", "'", "'",
      "``", "''", "''", "''");
  private static final List<String> OPENING = List.of("``", "''", "“", "\"", "«", "„", "‘", "'");
  private static final List<String> CLOSING = List.of("''", "”", "\"", "»");
  /** "said that it was": the complementiser is no part of the claim. */
  private static final Pattern COMPLEMENTISER = Pattern.compile("that\\s", Pattern.CASE_INSENSITIVE);
  /** "accused him of lying", "credited them with winning": the preposition goes with the addressee. */
  private static final Pattern PREPOSITION = Pattern.compile("\\s*+(?:of|with|for)\\s");
  /** "encouraged the agency to act": the act asked is the claim. */
  private static final Pattern INFINITIVE = Pattern.compile("\\s++(?:not\\s++)?+(?:to|from)\\s");
  private static final String EDGE = ",;:";
  private static final int TAIL = 2;

  private final String text;

  SpanTrimmer(String text) {
    this.text = text;
  }

  /**
   * Trims a content.
   *
   * @param content what is attributed
   * @param addressee whom it is aimed at, perhaps at the head of the content
   * @return at least one span, in the order of the text
   */
  List<Span> trim(Content content, Optional<Span> addressee) {
    List<Span> claimed = new ArrayList<>();
    for (Span span : content.spans()) {
      for (Span paragraph : paragraphs(behind(span, addressee))) {
        Span trimmed = trim(withoutComplementiser(bare(paragraph)));
        if (trimmed.length() > 0) {
          claimed.add(trimmed);
        }
      }
    }
    return claimed.isEmpty() ? content.spans() : List.copyOf(claimed);
  }

  private Span behind(Span span, Optional<Span> addressee) {
    if (addressee.isEmpty() || !span.contains(addressee.get()) || addressee.get().end() == span.end()) {
      return span;
    }
    Matcher preposition = PREPOSITION.matcher(text).region(addressee.get().end(), span.end());
    if (preposition.lookingAt()) {
      return new Span(preposition.end(), span.end());
    }
    Matcher infinitive = INFINITIVE.matcher(text).region(addressee.get().end(), span.end());
    return infinitive.lookingAt() ? new Span(addressee.get().end(), span.end()) : span;
  }

  private List<Span> paragraphs(Span span) {
    List<Span> paragraphs = new ArrayList<>();
    int start = span.start();
    for (int at = start; at <= span.end(); at++) {
      if (at == span.end() || text.charAt(at) == '\n') {
        paragraphs.add(new Span(start, at));
        start = at + 1;
      }
    }
    return paragraphs;
  }

  private Span withoutComplementiser(Span span) {
    Matcher that = COMPLEMENTISER.matcher(text).region(span.start(), span.end());
    return that.lookingAt() ? new Span(that.end(), span.end()) : span;
  }

  private Span trim(Span span) {
    Span bare = bare(span);
    String opening = OPENING.stream().filter(mark -> text.startsWith(mark, bare.start())).findFirst().orElse("");
    if (opening.isEmpty() || opening.length() >= bare.length()) {
      return withoutPeriod(withoutStrayClosing(bare));
    }
    int close = closing(opening, bare);
    Span inner = new Span(bare.start() + opening.length(), close < 0 ? bare.end() : close);
    if (close < 0 || endsAt(close + MARKS.get(opening).length(), bare)) {
      return isWholeSentence(inner) ? bare(inner) : withoutPeriod(bare(inner));
    }
    return withoutPeriod(bare);
  }

  /** Finds the mark that closes a quotation opened at the start of a span; -1 where none does. */
  private int closing(String opening, Span span) {
    String closing = MARKS.get(opening);
    int depth = 1;
    for (int at = span.start() + opening.length(); at + closing.length() <= span.end(); at++) {
      if (text.startsWith(closing, at) && !isApostrophe(closing, at, span.end())) {
        depth--;
      } else if (text.startsWith(opening, at)) {
        depth++;
      }
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }

  private boolean isApostrophe(String mark, int at, int end) {
    boolean single = mark.equals("’") || mark.equals("'");
    return single && at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private boolean endsAt(int at, Span span) {
    return span.end() - at < TAIL && text.substring(at, span.end()).chars().noneMatch(Character::isLetterOrDigit);
  }

  private Span withoutStrayClosing(Span span) {
    String mark = CLOSING.stream().filter(closing -> endsWith(span, closing)).findFirst().orElse("");
    String before = text.substring(span.start(), span.end() - mark.length());
    boolean stray = !mark.isEmpty() && OPENING.stream()
        .filter(opening -> MARKS.get(opening).equals(mark))
        .noneMatch(before::contains);
    return stray ? bare(new Span(span.start(), span.end() - mark.length())) : span;
  }

  private boolean endsWith(Span span, String mark) {
    return span.length() >= mark.length() && text.startsWith(mark, span.end() - mark.length());
  }

  private boolean isWholeSentence(Span span) {
    return span.length() > 0 && !Character.isLowerCase(text.charAt(span.start()))
        || span.of(text).chars().filter(c -> c == '.').count() > 1;
  }

  private Span withoutPeriod(Span span) {
    boolean ends = endsWith(span, ".") && !endsWith(span, "..");
    boolean abbreviates = span.length() > 2 && text.charAt(span.end() - 3) == '.';
    return ends && !abbreviates ? bare(new Span(span.start(), span.end() - 1)) : span;
  }

  private Span bare(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isEdge(start)) {
      start++;
    }
    while (end > start && isEdge(end - 1)) {
      end--;
    }
    return new Span(start, end);
  }

  private boolean isEdge(int at) {
    char c = text.charAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || EDGE.indexOf(c) >= 0;
  }
}

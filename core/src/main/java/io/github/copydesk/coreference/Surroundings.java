package io.github.copydesk.coreference;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Sentence;
import io.github.copydesk.segmentation.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The words and names around a mention, by the numbers of their tokens; where there is no token the word is empty. */
final class Surroundings {

  private static final Set<String> NAMING_TAGS = Set.of("PROPN", "NOUN", "ADJ");

  private final Segments segments;
  private final NavigableMap<Integer, Mention> byFirst = new TreeMap<>();

  Surroundings(Segments segments, Mentions mentions) {
    this.segments = segments;
    mentions.forEach(mention -> byFirst.put(first(mention), mention));
  }

  /** Returns the number of the token at an offset. */
  int at(int offset) {
    return segments.tokenAt(offset);
  }

  /** Returns the number of a mention's first token. */
  int first(Mention mention) {
    return at(mention.span().start());
  }

  /** Returns the number of the token behind a mention. */
  int end(Mention mention) {
    return segments.tokenAt(mention.span().end());
  }

  Sentence sentence(Mention mention) {
    return segments.sentences().get(segments.sentenceAt(mention.span().start()));
  }

  String text(int at) {
    return at >= 0 && at < segments.tokens().size() ? segments.tokens().get(at).text() : "";
  }

  String word(int at) {
    return text(at).toLowerCase(Locale.ROOT);
  }

  String tag(int at) {
    return at >= 0 && at < segments.tokens().size() ? segments.tokens().get(at).tag() : "";
  }

  /** Whether a token is a noun, adjective or name. */
  boolean isNaming(int at) {
    return NAMING_TAGS.contains(tag(at)) && Character.isLetter(text(at).codePointAt(0));
  }

  boolean isCapital(int at) {
    return !text(at).isEmpty() && Character.isUpperCase(text(at).codePointAt(0));
  }

  boolean isPossessive(int at) {
    return text(at).equals("'s") || text(at).equals("’s");
  }

  /** Returns the mention that a token is part of. */
  Optional<Mention> mentionAt(int at) {
    Entry<Integer, Mention> floor = byFirst.floorEntry(at);
    return floor != null && end(floor.getValue()) > at ? Optional.of(floor.getValue()) : Optional.empty();
  }

  Optional<Mention> mentionAt(int at, EntityType type) {
    return mentionAt(at).filter(mention -> mention.type() == type);
  }

  /** Returns the mentions within a span, in the order of the text. */
  List<Mention> within(Span span) {
    int first = segments.tokenAt(span.start());
    int end = segments.tokenAt(span.end() - 1) + 1;
    return byFirst.subMap(first, end).values().stream().filter(mention -> span.contains(mention.span())).toList();
  }

  /** Returns where tokens stand, the last one included. */
  Span span(int first, int last) {
    Token start = segments.tokens().get(first);
    return start.span().cover(segments.tokens().get(last).span());
  }

  /** Returns the words of a span with single spaces. */
  String text(Span span) {
    return span.of(segments.text()).replaceAll("\\s+", " ");
  }
}

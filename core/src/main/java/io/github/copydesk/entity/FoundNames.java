package io.github.copydesk.entity;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Token;
import java.util.List;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The names of a text while rules correct and add to what the tagger found; none overlap. */
final class FoundNames {

  /** How sure a name is that a rule found or typed anew. */
  static final double BY_RULE = 0.9;

  private final Segments segments;
  private final NavigableMap<Integer, Mention> byStart = new TreeMap<>();

  FoundNames(List<Mention> mentions, Segments segments) {
    this.segments = segments;
    mentions.forEach(mention -> byStart.put(mention.span().start(), mention));
  }

  Segments segments() {
    return segments;
  }

  /** Returns the names in the order of the text. */
  List<Mention> asList() {
    return List.copyOf(byStart.values());
  }

  /** Returns the name that covers an offset. */
  Optional<Mention> at(int offset) {
    Entry<Integer, Mention> floor = byStart.floorEntry(offset);
    return floor != null && floor.getValue().span().contains(offset) ? Optional.of(floor.getValue()) : Optional.empty();
  }

  /** Gives a name another type. */
  void retype(Mention mention, EntityType type) {
    byStart.put(mention.span().start(), new Mention(mention.span(), mention.text(), type, BY_RULE));
  }

  /** Puts a name in place of those within it; a name that it only cuts, or lies within, keeps it out. */
  void put(Span span, EntityType type) {
    boolean fits = overlapping(span).values().stream().allMatch(mention -> span.contains(mention.span()));
    if (fits) {
      overlapping(span).clear();
      byStart.put(span.start(), new Mention(span, span.of(segments.text()), type, BY_RULE));
    }
  }

  /** Puts a name at the end of a longer one, which is left with what stands before: "SpaceX" of "SpaceX Crew Dragon". */
  void cutOff(Span span, EntityType type) {
    at(span.start()).filter(longer -> longer.span().start() < span.start() && longer.span().end() == span.end())
        .ifPresent(longer -> {
          Token last = segments.tokens().get(segments.tokenAt(span.start()) - 1);
          Span rest = new Span(longer.span().start(), Math.max(longer.span().start() + 1, last.span().end()));
          byStart.put(rest.start(), new Mention(rest, rest.of(segments.text()), longer.type(), longer.confidence()));
        });
    put(span, type);
  }

  private NavigableMap<Integer, Mention> overlapping(Span span) {
    Integer first = at(span.start()).map(mention -> mention.span().start()).orElse(span.start());
    return byStart.subMap(first, true, span.end(), false);
  }
}

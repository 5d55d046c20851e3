package io.github.copydesk.claim;

import com.google.common.collect.Sets;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the quotations that words stand in. */
final class QuotedWords {

  private final NavigableMap<Integer, Quotation> byStart = new TreeMap<>();

  QuotedWords(Passages passages) {
    passages.quotations().forEach(quotation -> byStart.put(quotation.span().start(), quotation));
  }

  /** Returns the outermost quotations that spans share a character with, in the order of the text. */
  List<Quotation> sharedBy(List<Span> spans) {
    Set<Quotation> seen = Sets.newIdentityHashSet();
    return spans.stream()
        .flatMap(span -> near(span).filter(quotation -> quotation.span().overlaps(span)))
        .filter(seen::add)
        .toList();
  }

  private Stream<Quotation> near(Span span) {
    return Stream.concat(
        at(span.start()).stream(), byStart.subMap(span.start(), false, span.end(), false).values().stream());
  }

  /** Tells whether a word is spoken by whoever is quoted, and by nobody whom they quote. */
  boolean isSpoken(Span word) {
    return at(word.start())
        .filter(quotation -> quotation.isSpeech() && quotation.span().contains(word))
        .filter(quotation -> quotation.nested().stream().noneMatch(nested -> nested.span().overlaps(word)))
        .isPresent();
  }

  /** Tells whether a word stands in somebody's quoted speech. */
  boolean isQuoted(Span word) {
    return at(word.start()).filter(quotation -> quotation.isSpeech() && quotation.span().contains(word)).isPresent();
  }

  private Optional<Quotation> at(int offset) {
    return Optional.ofNullable(byStart.floorEntry(offset)).map(Map.Entry::getValue);
  }
}

package io.github.copydesk.accuracy;

import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A gold quotation: three words or more between double marks, half of them at least in one gold content.
 *
 * @param pieces where it stands, a span a paragraph
 * @param words its words, as indexes of {@link Tokens}
 * @param source who says it, empty where the gold has no source
 * @param sourceText the source's words
 */
record QuotationUnit(List<Span> pieces, BitSet words, List<Span> source, String sourceText) {

  static final int FEWEST_WORDS = 3;

  static List<QuotationUnit> of(AttributedDocument gold, Tokens tokens) {
    List<BitSet> contents = gold.attributions().stream().map(relation -> tokens.wordsIn(relation.content())).toList();
    List<QuotationUnit> units = new ArrayList<>();
    for (List<Span> pieces : QuotedText.find(gold.text())) {
      BitSet words = tokens.wordsIn(pieces);
      if (words.cardinality() >= FEWEST_WORDS) {
        holder(words, contents).ifPresent(holder -> {
          List<Span> source = gold.attributions().get(holder).source();
          units.add(new QuotationUnit(pieces, words, source, text(source, gold.text())));
        });
      }
    }
    return units;
  }

  /** Finds the content that holds most of the words, and half of them at least. */
  private static Optional<Integer> holder(BitSet words, List<BitSet> contents) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < contents.size(); i++) {
      int shared = Tokens.shared(words, contents.get(i));
      if (shared > most) {
        most = shared;
        best = i;
      }
    }
    return best >= 0 && 2 * most >= words.cardinality() ? Optional.of(best) : Optional.empty();
  }

  private static String text(List<Span> source, String text) {
    return source.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
  }

  boolean hasSource() {
    return !source.isEmpty();
  }

  SourceWords.Kind kind() {
    return SourceWords.kind(sourceText);
  }
}

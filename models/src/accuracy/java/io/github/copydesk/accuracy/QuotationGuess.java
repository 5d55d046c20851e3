package io.github.copydesk.accuracy;

import io.github.copydesk.accuracy.Prediction.Said;
import io.github.copydesk.accuracy.Prediction.Speaker;
import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A predicted quotation.
 *
 * @param spans where it stands; several where it was predicted a paragraph at a time
 * @param words its words, as indexes of {@link Tokens}
 * @param speaker who says it, as predicted
 */
record QuotationGuess(List<Span> spans, BitSet words, Optional<Speaker> speaker) {

  private static final double WITHIN = 0.8;
  private static final Comparator<QuotationGuess> BY_START =
      Comparator.<QuotationGuess>comparingInt(guess -> guess.first().start()).thenComparingInt(guess -> guess.first().end());

  /** Returns the predictions, those that are paragraphs of one gold unit joined. */
  static List<QuotationGuess> of(List<Said> predicted, List<QuotationUnit> units, Tokens tokens) {
    List<QuotationGuess> guesses = new ArrayList<>();
    for (Said said : predicted) {
      guesses.add(new QuotationGuess(List.of(said.span()), tokens.wordsIn(List.of(said.span())), said.speaker()));
    }
    units.stream().filter(unit -> unit.pieces().size() > 1).forEach(unit -> join(unit, guesses));
    return guesses;
  }

  private static void join(QuotationUnit unit, List<QuotationGuess> guesses) {
    List<QuotationGuess> parts = guesses.stream().filter(guess -> guess.liesWithin(unit)).toList();
    if (parts.size() > 1) {
      QuotationGuess first = Collections.min(parts, BY_START);
      List<QuotationGuess> others = parts.stream().filter(part -> part != first).toList();
      guesses.replaceAll(guess -> guess == first ? first.with(others) : guess);
      guesses.removeIf(guess -> others.stream().anyMatch(other -> other == guess));
    }
  }

  private QuotationGuess with(List<QuotationGuess> others) {
    List<Span> joined = new ArrayList<>(spans);
    BitSet union = (BitSet) words.clone();
    for (QuotationGuess other : others) {
      joined.addAll(other.spans);
      union.or(other.words);
    }
    return new QuotationGuess(joined, union, speaker);
  }

  private boolean liesWithin(QuotationUnit unit) {
    return !words.isEmpty() && Tokens.shared(words, unit.words()) >= WITHIN * words.cardinality();
  }

  private Span first() {
    return spans.get(0);
  }

  boolean isShort() {
    return words.cardinality() < QuotationUnit.FEWEST_WORDS;
  }

  boolean liesIn(BitSet discarded) {
    return 2 * Tokens.shared(words, discarded) > words.cardinality();
  }

  /** Tells whether the speaker's mention is the gold source. */
  boolean isStrictlyRight(QuotationUnit unit) {
    return unit.hasSource() && speaker.flatMap(Speaker::mention)
        .filter(mention -> unit.source().stream().anyMatch(mention::overlaps))
        .isPresent();
  }

  /** Tells whether the speaker's mention, or else the last name, is the gold source. */
  boolean isRight(QuotationUnit unit) {
    return isStrictlyRight(unit)
        || unit.hasSource() && speaker.filter(it -> SourceWords.isNamedIn(it, unit.sourceText())).isPresent();
  }
}

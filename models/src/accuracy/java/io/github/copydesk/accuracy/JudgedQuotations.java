package io.github.copydesk.accuracy;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The quotations of one document, gold against predicted.
 *
 * @param gold the document
 * @param units its gold quotations
 * @param guesses the predictions that count
 * @param shortOnes how many predictions were left out because they are short
 * @param discarded how many were left out because they lie in page debris
 * @param found which unit each guess is, by index
 */
record JudgedQuotations(
    AttributedDocument gold,
    List<QuotationUnit> units,
    List<QuotationGuess> guesses,
    int shortOnes,
    int discarded,
    Map<Integer, Integer> found) {

  private static final double LEAST_OVERLAP = 0.8;

  /** A prediction and the gold unit it was matched with, if any. */
  record Verdict(QuotationGuess guess, Optional<QuotationUnit> unit) {

    boolean hasSpeaker() {
      return guess.speaker().isPresent();
    }

    boolean hasMention() {
      return guess.speaker().flatMap(Prediction.Speaker::mention).isPresent();
    }

    /** Tells whether the speaker can be judged: all but those of units without a source. */
    boolean isJudged() {
      return hasSpeaker() && unit.map(QuotationUnit::hasSource).orElse(true);
    }

    boolean isStrictlyRight() {
      return unit.filter(guess::isStrictlyRight).isPresent();
    }

    boolean isRight() {
      return unit.filter(guess::isRight).isPresent();
    }
  }

  static JudgedQuotations judge(AttributedDocument gold, Prediction prediction) {
    Tokens tokens = new Tokens(gold.text());
    BitSet debris = tokens.wordsIn(gold.discarded());
    List<QuotationUnit> units = QuotationUnit.of(gold, tokens);
    List<QuotationGuess> all = QuotationGuess.of(prediction.quotations(), units, tokens);
    List<QuotationGuess> longOnes = all.stream().filter(guess -> !guess.isShort()).toList();
    List<QuotationGuess> guesses = longOnes.stream().filter(guess -> !guess.liesIn(debris)).toList();
    return new JudgedQuotations(gold, units, guesses,
        all.size() - longOnes.size(), longOnes.size() - guesses.size(), match(units, guesses));
  }

  private static Map<Integer, Integer> match(List<QuotationUnit> units, List<QuotationGuess> guesses) {
    OneToOne pairs = new OneToOne();
    for (int i = 0; i < units.size(); i++) {
      for (int j = 0; j < guesses.size(); j++) {
        double overlap = Tokens.overlap(units.get(i).words(), guesses.get(j).words());
        if (overlap >= LEAST_OVERLAP) {
          pairs.add(i, j, overlap);
        }
      }
    }
    return pairs.match().stream().collect(Collectors.toMap(OneToOne.Pair::predicted, OneToOne.Pair::gold));
  }

  /** Returns every prediction that counts, with its unit. */
  List<Verdict> verdicts() {
    return IntStream.range(0, guesses.size())
        .mapToObj(i -> new Verdict(guesses.get(i), Optional.ofNullable(found.get(i)).map(units::get)))
        .toList();
  }

  /** Returns the units that no prediction was matched with. */
  List<QuotationUnit> missed() {
    return IntStream.range(0, units.size())
        .filter(i -> !found.containsValue(i))
        .mapToObj(units::get)
        .toList();
  }
}

package io.github.copydesk.dossier;

import io.github.copydesk.article.Polarity;
import java.util.List;
import java.util.Optional;

/**
 * Two claims set side by side. That two sentences must be about the same event before they can contradict each other, and that
 * negation and numbers are the differences that can be told most surely, follows de Marneffe, Rafferty and Manning, Finding
 * Contradictions in Text, ACL 2008.
 */
final class Comparison {

  /** The least share of weighted words in both claims for them to say the same. */
  private static final double SAME = 0.6;

  /** The same, in articles that may be of two events. */
  private static final double SAME_ANYWHERE = 0.8;

  /** The same, for them to differ in one number alone, in one date alone, or in polarity alone. */
  private static final double SAME_BUT_NUMBER = 0.4;
  private static final double SAME_BUT_DATE = 0.5;
  private static final double SAME_BUT_POLARITY = 0.8;

  /** From which share on a claim is not the article's own any more. */
  static final double RELATED = 0.3;

  /** The least number of content words that both claims must have, and of those outside names. */
  private static final int LEAST_WORDS = 4;
  private static final int LEAST_PLAIN_WORDS = 2;

  /** The least share of them that must stand in the same order. */
  private static final double IN_ORDER = 0.75;

  private final Assertion one;
  private final Assertion other;
  private final int[] common;
  private final double shared;

  Comparison(Assertion one, Assertion other, Vocabulary vocabulary) {
    this.one = one;
    this.other = other;
    this.common = Sequences.shared(one.words().sorted(), other.words().sorted());
    double both = vocabulary.weight(common);
    double either = vocabulary.weight(one.words().sorted()) + vocabulary.weight(other.words().sorted()) - both;
    this.shared = either == 0 ? 0 : Math.min(1, both / either);
  }

  /** Returns the share of their words that both have, rare ones counting more. */
  double shared() {
    return shared;
  }

  /** Returns the agreement, if they agree, of articles of one event or of any. */
  Optional<Agreement> agreement(boolean ofOneEvent) {
    if (!isAlike(ofOneEvent ? SAME : SAME_ANYWHERE) || !isInOrder() || !one.hasAsManyNegations(other) || !difference().isEmpty() || hasListsThatDiffer()
        || !one.hasNoOtherFigures(other) || !one.hasNoOtherDurations(other)) {
      return Optional.empty();
    }
    AgreementReason reason = one.hasSameWords(other) ? AgreementReason.SAME_WORDS : AgreementReason.SAME_CONTENT;
    return Optional.of(new Agreement(one.excerpt(), other.excerpt(), reason, shared));
  }

  /** Returns in what they disagree, where it is one thing alone. */
  Optional<Disagreement> disagreement() {
    List<Fact[]> differences = difference();
    if (differences.isEmpty()) {
      return isAlike(SAME_BUT_POLARITY) && isInOrder() && !hasListsThatDiffer() ? polarity() : Optional.empty();
    }
    Fact[] facts = differences.get(0);
    boolean date = facts[0].isDate();
    if (differences.size() > 1 || !isAlike(date ? SAME_BUT_DATE : SAME_BUT_NUMBER) || !one.hasAsManyNegations(other)) {
      return Optional.empty();
    }
    if (date ? !one.hasSameFigures(other) : !one.hasSameSetting(other)) {
      return Optional.empty();
    }
    DisagreementReason reason = date ? DisagreementReason.DATE : DisagreementReason.NUMBER;
    return Optional.of(new Disagreement(one.excerpt(), other.excerpt(), reason, facts[0].value(), facts[1].value()));
  }

  private Optional<Disagreement> polarity() {
    boolean differs = one.isNegated() != other.isNegated() && one.hasClearPolarity() && other.hasClearPolarity()
        && one.hasSameSetting(other) && one.words().negatesWordsOf(other.words())
        && other.words().negatesWordsOf(one.words());
    return differs ? Optional.of(new Disagreement(one.excerpt(), other.excerpt(), DisagreementReason.POLARITY,
        written(one), written(other))) : Optional.empty();
  }

  private static String written(Assertion assertion) {
    return (assertion.isNegated() ? Polarity.NEGATED : Polarity.AFFIRMED).name();
  }

  /** Whether they are about the same, values and polarity aside. */
  private boolean isAlike(double least) {
    return shared >= least && common.length >= LEAST_WORDS && hasPlainWords() && one.isPutLike(other) && hasNoOtherNames();
  }

  /** Whether their words stand in one order: "A sued B" is not "B sued A". What differs in a value may be put in the passive. */
  private boolean isInOrder() {
    return Sequences.inOrder(one.words().order(), other.words().order()) >= IN_ORDER * common.length;
  }

  private boolean hasPlainWords() {
    return Sequences.shared(one.words().plain(), other.words().plain()).length >= LEAST_PLAIN_WORDS;
  }

  /** Whether one names nothing that the other does not name, for where each names its own they tell of different things. */
  private boolean hasNoOtherNames() {
    boolean recognized = one.names().containsAll(other.names()) || other.names().containsAll(one.names());
    return recognized && (one.words().hasCapitalsIn(other.words()) || other.words().hasCapitalsIn(one.words()));
  }

  /** Returns the pairs of values, the only ones of their unit on either side, that do not fit. */
  private List<Fact[]> difference() {
    return one.facts().stream().filter(fact -> isOnly(fact, one))
        .flatMap(fact -> other.facts().stream()
            .filter(it -> it.isComparable(fact) && isOnly(it, other) && !it.fits(fact))
            .map(it -> new Fact[] {fact, it}))
        .toList();
  }

  private static boolean isOnly(Fact fact, Assertion assertion) {
    return assertion.facts().stream().filter(fact::isComparable).count() == 1;
  }

  /** Whether one has several values of a unit and the other one that is not among them. */
  private boolean hasListsThatDiffer() {
    return one.facts().stream().anyMatch(fact -> other.facts().stream().anyMatch(fact::isComparable)
        && other.facts().stream().filter(fact::isComparable).noneMatch(fact::fits));
  }
}

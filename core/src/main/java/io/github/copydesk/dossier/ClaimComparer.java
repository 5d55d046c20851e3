package io.github.copydesk.dossier;

import io.github.copydesk.article.Claim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds claims of two articles that say the same or disagree. Claims are looked up by pairs of their rarest words that another
 * article has too, and what shares such a pair is compared in full.
 */
final class ClaimComparer {

  /** How many of a claim's rarest words are paired. */
  private static final int RAREST = 8;

  /** From which share on a claim is worded like one of another event, and so may be said of any event of its kind. */
  private static final double TEMPLATE = 0.5;

  /** How many words an article must have besides a claim that names nothing, for them to tell what it is about. */
  private static final int LEAST_BESIDES = 4;

  /** Two claims by number, the share of their words that both have, and what links them. */
  private record Found<L>(int one, int other, double shared, L link) {}

  private final List<Assertion> assertions = new ArrayList<>();
  private final List<Found<Agreement>> agreements = new ArrayList<>();
  private final List<Found<Disagreement>> disagreements = new ArrayList<>();
  private final List<Clipping> clippings;
  private final Vocabulary vocabulary;
  private final BitSet related = new BitSet();
  private final BitSet templates = new BitSet();
  private final Map<Long, Double> nearest = new HashMap<>();

  ClaimComparer(List<Clipping> clippings, Vocabulary vocabulary, EntityJoiner entities) {
    this.clippings = clippings;
    this.vocabulary = vocabulary;
    clippings.forEach(clipping -> clipping.article().claims().where(claim -> !clipping.isAsked(claim.spans().get(0)))
        .forEach(claim -> assertions.add(new Assertion(clipping, claim, vocabulary, entities))));
    candidates().forEach(pair -> compare(pair[0], pair[1]));
  }

  private List<int[]> candidates() {
    NearPairs index = new NearPairs();
    for (int i = 0; i < assertions.size(); i++) {
      int[] rarest = rarest(assertions.get(i));
      for (int j = 0; j < rarest.length; j++) {
        for (int k = j + 1; k < rarest.length; k++) {
          index.add((long) rarest[j] << Integer.SIZE | rarest[k], i);
        }
      }
    }
    return index.pairs((one, other) -> assertions.get(one).article() - assertions.get(other).article());
  }

  private int[] rarest(Assertion assertion) {
    return Arrays.stream(assertion.words().sorted()).filter(word -> vocabulary.articlesWith(word) > 1).boxed()
        .sorted(Comparator.comparing(vocabulary::articlesWith)).limit(RAREST).mapToInt(Integer::intValue).sorted().toArray();
  }

  private void compare(int one, int other) {
    Assertion first = assertions.get(one);
    Assertion second = assertions.get(other);
    Comparison comparison = new Comparison(first, second, vocabulary);
    if (comparison.shared() < Comparison.RELATED) {
      return;
    }
    mark(related, one, other);
    nearest.merge(place(one, second), comparison.shared(), Math::max);
    nearest.merge(place(other, first), comparison.shared(), Math::max);
    Footing footing = first.footing().and(second.footing());
    double likeness = likeness(first, second, footing);
    long days = first.clipping().daysFrom(second.clipping());
    if (footing == Footing.NAMED || Footing.PLACED.holds(likeness, days)) {
      comparison.agreement(footing.holds(likeness, days))
          .ifPresent(it -> agreements.add(new Found<>(one, other, comparison.shared(), it)));
    }
    if (footing.holds(likeness, days) && (footing != Footing.NONE || !first.hasAnotherSource(second))) {
      comparison.disagreement().ifPresent(it -> disagreements.add(new Found<>(one, other, comparison.shared(), it)));
    } else if (comparison.shared() >= TEMPLATE && !Footing.PLACED.holds(likeness, days)) {
      mark(templates, one, other);
    }
  }

  private static void mark(BitSet marks, int one, int other) {
    marks.set(one);
    marks.set(other);
  }

  /** Returns how much the articles are alike; for claims that name nothing, in what they tell besides, if they do. */
  private double likeness(Assertion one, Assertion other, Footing footing) {
    int[] first = one.clipping().content();
    int[] second = other.clipping().content();
    int[] claimed = Sequences.shared(one.words().sorted(), other.words().sorted());
    boolean besides = Math.min(first.length, second.length) - claimed.length >= LEAST_BESIDES;
    return vocabulary.likeness(first, second, footing == Footing.NONE && besides ? claimed : new int[0]);
  }

  /** Whether a claim may be said of other events as well: "The payment date is April 8". */
  private boolean isTemplate(Found<?> found) {
    return templates.get(found.one) || templates.get(found.other);
  }

  private List<Found<Agreement>> lastingAgreements() {
    return agreements.stream().filter(it -> assertions.get(it.one).footing() == Footing.NAMED || !isTemplate(it))
        .filter(this::isNearest).toList();
  }

  /** Returns the agreements but those of templates that name nothing, and of pieces of a claim that is alike as a whole. */
  List<Agreement> agreements() {
    return lastingAgreements().stream().map(Found::link).toList();
  }

  /** Returns the disagreements but those of templates, and of claims that have one more like them in the other article. */
  List<Disagreement> disagreements() {
    return disagreements.stream().filter(it -> !isTemplate(it) && isNearest(it)).map(Found::link).toList();
  }

  private boolean isNearest(Found<?> found) {
    return nearest.get(place(found.one, assertions.get(found.other))) <= found.shared
        && nearest.get(place(found.other, assertions.get(found.one))) <= found.shared;
  }

  /** A claim and an article that it is set against. */
  private static long place(int claim, Assertion other) {
    return (long) claim << Integer.SIZE | other.article();
  }

  /** Returns the claims that no claim of another article is like, but fragments. */
  List<Assertion> lone() {
    return IntStream.range(0, assertions.size()).filter(claim -> !related.get(claim)).mapToObj(assertions::get)
        .filter(Assertion::isWorthListing).toList();
  }

  /** Returns what several articles claim, in the order of the first claims. */
  List<Shared<Claim>> shared() {
    Tellings<Claim> tellings = new Tellings<>(clippings, assertions.stream().map(Assertion::telling).toList());
    lastingAgreements().forEach(found -> tellings.join(found.one, found.other));
    return tellings.shared();
  }
}

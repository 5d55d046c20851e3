package io.github.copydesk.accuracy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Pairs gold items with predictions, each at most once, the best candidates first. */
final class OneToOne {

  private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::score).reversed()
      .thenComparingInt(Pair::handicap)
      .thenComparingInt(Pair::gold)
      .thenComparingInt(Pair::predicted);

  private final List<Pair> candidates = new ArrayList<>();

  /** A gold item and a prediction, by index; of equal scores the one with the lower handicap goes first. */
  record Pair(int gold, int predicted, double score, int handicap) {}

  void add(int gold, int predicted, double score) {
    add(gold, predicted, score, 0);
  }

  void add(int gold, int predicted, double score, int handicap) {
    candidates.add(new Pair(gold, predicted, score, handicap));
  }

  /** Returns the pairs chosen, the best first. */
  List<Pair> match() {
    candidates.sort(BEST_FIRST);
    BitSet gold = new BitSet();
    BitSet predicted = new BitSet();
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!gold.get(pair.gold()) && !predicted.get(pair.predicted())) {
        gold.set(pair.gold());
        predicted.set(pair.predicted());
        chosen.add(pair);
      }
    }
    return chosen;
  }
}

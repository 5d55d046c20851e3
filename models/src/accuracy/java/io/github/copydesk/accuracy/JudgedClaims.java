package io.github.copydesk.accuracy;

import io.github.copydesk.accuracy.ClaimLayer.Asserted;
import io.github.copydesk.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The claims of one article, gold against predicted.
 *
 * @param document the article
 * @param tokens its tokens
 * @param gold what its annotation says
 * @param predicted what was found
 * @param pairs the claims matched, by index
 */
record JudgedClaims(
    Document document, Tokens tokens, ClaimLayer gold, ClaimLayer predicted, List<OneToOne.Pair> pairs) {

  private static final double LEAST_OVERLAP = 0.5;

  /** A gold claim and the prediction matched with it. */
  record Match(Asserted gold, Asserted predicted) {}

  static JudgedClaims judge(Document document, Tokens tokens, ClaimLayer gold, ClaimLayer predicted) {
    return new JudgedClaims(document, tokens, gold, predicted, match(gold.claims(), predicted.claims()));
  }

  private static List<OneToOne.Pair> match(List<Asserted> gold, List<Asserted> predicted) {
    OneToOne candidates = new OneToOne();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        double overlap = overlap(gold.get(i), predicted.get(j));
        if (overlap >= LEAST_OVERLAP && agree(gold.get(i).cue(), predicted.get(j).cue())) {
          candidates.add(i, j, overlap, handicap(gold.get(i), predicted.get(j)));
        }
      }
    }
    return candidates.match();
  }

  private static double overlap(Asserted gold, Asserted predicted) {
    boolean wordless = gold.words().isEmpty() && predicted.words().isEmpty();
    return wordless && gold.content().equals(predicted.content()) ? 1 : Tokens.overlap(gold.words(), predicted.words());
  }

  private static boolean agree(Optional<Span> gold, Optional<Span> predicted) {
    return gold.isEmpty() ? predicted.isEmpty() : predicted.filter(gold.get()::overlaps).isPresent();
  }

  /** Ties go to sources that agree, then to cues that are equal. */
  private static int handicap(Asserted gold, Asserted predicted) {
    return (gold.hasSourceOf(predicted) ? 0 : 2) + (gold.cue().equals(predicted.cue()) ? 0 : 1);
  }

  /** Returns the claims matched, the best match first. */
  List<Match> matches() {
    return pairs.stream()
        .map(pair -> new Match(gold.claims().get(pair.gold()), predicted.claims().get(pair.predicted())))
        .toList();
  }

  /** Returns the predictions that match no gold claim. */
  List<Asserted> extra() {
    return IntStream.range(0, predicted.claims().size())
        .filter(i -> pairs.stream().noneMatch(pair -> pair.predicted() == i))
        .mapToObj(predicted.claims()::get)
        .toList();
  }
}

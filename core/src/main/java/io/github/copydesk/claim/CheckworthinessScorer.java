package io.github.copydesk.claim;

import io.github.copydesk.article.Certainty;
import io.github.copydesk.article.ClaimTime;
import io.github.copydesk.article.ClaimType;
import io.github.copydesk.article.Modality;
import java.util.Map;
import java.util.Set;

/**
 * Ranks claims by how much a fact-checker would care to check them.
 *
 * <p>A ranking from 0 to 1, not a probability: figures, dates, names and comparisons raise it, wishes, judgements,
 * questions and things to come lower it. The weights are set by hand.
 */
final class CheckworthinessScorer {

  private static final Set<String> COMPARING = Set.of("more", "less", "most", "least", "fewer", "than", "first", "only",
      "highest", "lowest", "largest", "biggest", "never");
  private static final Map<ClaimType, Double> BASE = Map.of(
      ClaimType.STATEMENT, 0.4, ClaimType.ACCUSATION, 0.5, ClaimType.DENIAL, 0.45, ClaimType.WARNING, 0.3,
      ClaimType.PREDICTION, 0.25, ClaimType.COMMITMENT, 0.25, ClaimType.CONDEMNATION, 0.2, ClaimType.ENDORSEMENT, 0.2,
      ClaimType.BELIEF, 0.15, ClaimType.DEMAND, 0.1);
  private static final int SHORT = 4;

  double score(Words words, ClaimType type, Modality modality, int entities) {
    double score = BASE.getOrDefault(type, 0.0);
    score += words.any(at -> words.tag(at).equals("NUM")) ? 0.2 : 0;
    score += Math.min(2, entities) * 0.08;
    score += words.has(COMPARING) ? 0.1 : 0;
    score += modality.time() == ClaimTime.PAST ? 0.1 : modality.time() == ClaimTime.PRESENT ? 0.05 : -0.05;
    score -= modality.certainty() == Certainty.POSSIBLE ? 0.1 : 0;
    score -= words.any(at -> words.word(at).equals("?")) ? 0.4 : 0;
    score -= words.size() < SHORT ? 0.1 : 0;
    return Math.max(0, Math.min(1, score));
  }
}

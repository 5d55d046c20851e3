package io.github.copydesk.claim;

import io.github.copydesk.article.Claim;
import io.github.copydesk.article.ReportedClaim;
import io.github.copydesk.segmentation.Segments;
import java.util.List;

/** Lists what speaks for and against checking a claim, for the training of the weights. */
public final class CheckworthinessClues {

  private static final CueSenses SENSES = new CueSenses();

  private CheckworthinessClues() {}

  /**
   * Lists the clues of a claim.
   *
   * @param claim a claim found in the text
   * @param segments the text
   * @return the names of its clues, sorted
   */
  public static List<String> of(Claim claim, Segments segments) {
    return claim instanceof ReportedClaim reported
        ? CheckworthinessScorer.clues(
            Report.of(reported.attribution(), segments, SENSES).content(), claim.type(), claim.modality(), true)
        : CheckworthinessScorer.clues(
            Words.of(segments, claim.spans().get(0)), claim.type(), claim.modality(), false);
  }
}

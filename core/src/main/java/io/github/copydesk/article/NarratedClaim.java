package io.github.copydesk.article;

import java.util.Optional;

/**
 * A claim in the outlet's own voice: a whole sentence of the narrative.
 *
 * @param wording its words and what they hold
 * @param act what the claim does
 * @param modality how it is put
 * @param checkworthiness from 0 to 1
 */
public record NarratedClaim(Wording wording, SpeechAct act, Modality modality, double checkworthiness) implements Claim {

  public NarratedClaim {
    Confidence.check(checkworthiness);
  }

  /**
   * Returns the sentence.
   *
   * @return the one span of the claim
   */
  public Span span() {
    return spans().get(0);
  }

  @Override
  public Optional<Entity> claimant() {
    return Optional.empty();
  }
}

package io.github.copydesk.article;

import java.util.Optional;

/**
 * A claim in the voice of a source.
 *
 * @param attribution who claims it, and by which words we know
 * @param wording its words and what they hold
 * @param act what the claim does
 * @param modality how it is put
 * @param checkworthiness from 0 to 1
 */
public record ReportedClaim(
    Attribution attribution, Wording wording, SpeechAct act, Modality modality, double checkworthiness)
    implements Claim {

  public ReportedClaim {
    Confidence.check(checkworthiness);
  }

  @Override
  public Optional<Entity> claimant() {
    return attribution.source() instanceof NamedSource named ? Optional.of(named.entity()) : Optional.empty();
  }
}

package io.github.copydesk.article;

import java.util.List;

/**
 * A claim in the outlet's own voice: a whole sentence of the narrative.
 *
 * @param span the sentence
 * @param text the characters of the span
 * @param type what the claim does
 * @param modality how it is put
 * @param entities the things with a name that it mentions
 * @param checkworthiness from 0 to 1
 */
public record NarratedClaim(
    Span span, String text, ClaimType type, Modality modality, List<Entity> entities, double checkworthiness)
    implements Claim {

  public NarratedClaim {
    entities = List.copyOf(entities);
    Confidence.check(checkworthiness);
  }

  @Override
  public List<Span> spans() {
    return List.of(span);
  }
}

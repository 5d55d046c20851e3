package io.github.copydesk.article;

import java.util.List;

/**
 * A claim in the voice of a source.
 *
 * @param attribution who claims it, and by which words we know
 * @param spans what is claimed
 * @param text the characters of the spans, with a space between them
 * @param type what the claim does
 * @param modality how it is put
 * @param addressees whom it is aimed at, one or none
 * @param entities the things with a name that it mentions
 * @param checkworthiness from 0 to 1
 */
public record ReportedClaim(
    Attribution attribution,
    List<Span> spans,
    String text,
    ClaimType type,
    Modality modality,
    List<Addressee> addressees,
    List<Entity> entities,
    double checkworthiness)
    implements Claim {

  public ReportedClaim {
    spans = List.copyOf(spans);
    addressees = List.copyOf(addressees);
    entities = List.copyOf(entities);
    Confidence.check(checkworthiness);
  }
}

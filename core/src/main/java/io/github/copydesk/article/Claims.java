package io.github.copydesk.article;

import java.util.List;
import java.util.function.Predicate;

/**
 * The claims of a text.
 *
 * @param asList the claims, in the order of the text
 */
public record Claims(List<Claim> asList) implements View<Claim, Claims> {

  public Claims {
    asList = List.copyOf(asList);
  }

  /**
   * Narrows to claims in the voice of a source.
   *
   * @return the reported claims
   */
  public Claims reported() {
    return where(ReportedClaim.class::isInstance);
  }

  /**
   * Narrows to claims in the outlet's own voice.
   *
   * @return the narrated claims
   */
  public Claims narrated() {
    return where(NarratedClaim.class::isInstance);
  }

  /**
   * Narrows to claims by one source.
   *
   * @param name whole words of the source's name, in any case
   * @return the reported claims of sources of that name
   */
  public Claims by(String name) {
    return where(
        claim -> claim instanceof ReportedClaim reported && Names.matches(reported.attribution().source(), name));
  }

  /**
   * Narrows to claims that mention one thing.
   *
   * @param name whole words of its name, in any case
   * @return the claims that mention it
   */
  public Claims about(String name) {
    return where(claim -> claim.entities().stream().anyMatch(entity -> Names.matches(entity, name)));
  }

  /**
   * Narrows to claims that mention one thing.
   *
   * @param entity the thing
   * @return the claims that mention it
   */
  public Claims about(Entity entity) {
    return where(claim -> claim.entities().contains(entity));
  }

  /**
   * Narrows to one type.
   *
   * @param type what the claims do
   * @return the claims of that type
   */
  public Claims of(ClaimType type) {
    return where(claim -> claim.type() == type);
  }

  @Override
  public Claims where(Predicate<? super Claim> condition) {
    return new Claims(stream().filter(condition).toList());
  }
}

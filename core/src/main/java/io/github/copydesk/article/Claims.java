package io.github.copydesk.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The claims of a text: {@code article.claims().by("Merkel").of(ClaimType.DEMAND).about("Hamburg").checkable()}.
 *
 * @param asList the claims, in the order of the text
 */
public record Claims(List<Claim> asList) implements View<Claim, Claims> {

  /** From this {@link Claim#checkworthiness()} on, an annotator more likely than not would mark a claim as worth checking. */
  public static final double CHECKABLE = 0.5;

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
   * @return the reported claims of sources of that name, alone or among several
   */
  public Claims by(String name) {
    return where(
        claim -> claim instanceof ReportedClaim reported && Names.matches(reported.attribution().source(), name));
  }

  /**
   * Narrows to claims by one source.
   *
   * @param entity the source
   * @return the reported claims by it, alone or among several
   */
  public Claims by(Entity entity) {
    return where(claim -> claim instanceof ReportedClaim reported
        && Names.entities(reported.attribution().source()).contains(entity));
  }

  /**
   * Narrows to claims about one thing.
   *
   * @param name whole words of its name, in any case
   * @return the claims that mention it, by name or by words that their {@link Reading} replaces by the name; "I" does not count
   */
  public Claims about(String name) {
    return where(claim -> Names.subjects(claim).anyMatch(entity -> Names.matches(entity, name)));
  }

  /**
   * Narrows to claims about one thing.
   *
   * @param entity the thing
   * @return the claims that mention it, by name or by words that their {@link Reading} replaces by the name; "I" does not count
   */
  public Claims about(Entity entity) {
    return where(claim -> Names.subjects(claim).anyMatch(entity::equals));
  }

  /**
   * Narrows to claims aimed at one addressee.
   *
   * @param name whole words of the addressee's name, or of the words that describe it, in any case
   * @return the claims that ask, accuse, thank or tell somebody of that name, or whose {@link SpeechAct#targets()} they are
   */
  public Claims to(String name) {
    return where(claim -> Names.addressed(claim).anyMatch(addressee -> Names.matches(addressee, name)));
  }

  /**
   * Narrows to claims aimed at one addressee.
   *
   * @param entity the addressee
   * @return the claims that ask, accuse, thank or tell it, alone or among several, or whose {@link SpeechAct#targets()} it is
   */
  public Claims to(Entity entity) {
    return where(claim -> Names.addressed(claim).anyMatch(addressee -> addressee.entities().contains(entity)));
  }

  /**
   * Narrows to one type or several.
   *
   * @param type what the claims do
   * @param others what else they may do
   * @return the claims of one of these types
   */
  public Claims of(ClaimType type, ClaimType... others) {
    Set<ClaimType> types = EnumSet.of(type, others);
    return where(claim -> types.contains(claim.type()));
  }

  /**
   * Narrows to what is worth checking.
   *
   * @return the claims with a {@link Claim#checkworthiness()} of {@link #CHECKABLE} or more
   */
  public Claims checkable() {
    return where(claim -> claim.checkworthiness() >= CHECKABLE);
  }

  /**
   * Narrows to what is claimed without "may", "likely" or the like.
   *
   * @return the claims of certainty {@link Certainty#CERTAIN}
   */
  public Claims certain() {
    return where(claim -> claim.modality().certainty() == Certainty.CERTAIN);
  }

  /**
   * Narrows to what is claimed not to be so.
   *
   * @return the claims of polarity {@link Polarity#NEGATED}
   */
  public Claims negated() {
    return where(claim -> claim.modality().polarity() == Polarity.NEGATED);
  }

  /**
   * Narrows to one time.
   *
   * @param time when what is claimed holds
   * @return the claims of that time
   */
  public Claims when(ClaimTime time) {
    return where(claim -> claim.modality().time() == time);
  }

  /**
   * Narrows to claims that hold quoted words.
   *
   * @return the claims with a quotation, wholly quoted or in part
   */
  public Claims quoted() {
    return where(claim -> !claim.quotations().isEmpty());
  }

  /**
   * Narrows to one quotation.
   *
   * @param quotation a quotation of the same text
   * @return the claims that hold words of it
   */
  public Claims in(Quotation quotation) {
    return where(claim -> claim.spans().stream().anyMatch(quotation.span()::overlaps));
  }

  /**
   * Narrows to a part of the text.
   *
   * @param span the part: a paragraph, a sentence
   * @return the claims that lie within it
   */
  public Claims within(Span span) {
    return where(claim -> claim.spans().stream().allMatch(span::contains));
  }

  @Override
  public Claims where(Predicate<? super Claim> condition) {
    return new Claims(stream().filter(condition).toList());
  }
}

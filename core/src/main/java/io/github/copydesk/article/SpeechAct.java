package io.github.copydesk.article;

import java.util.List;

/**
 * What a claim does, with what belongs to an act of its kind: a demand asks somebody for something, a commitment has its
 * time.
 *
 * <p>The kinds follow the speech acts of Austin (1962) and Searle (1976): demands are directives, commitments commissives,
 * condemnation and endorsement expressives, the rest assertives. Kinds that have nothing of their own are a
 * {@link PlainAct}.
 */
public sealed interface SpeechAct permits Demand, Commitment, Accusation, Prediction, Warning, Denial, PlainAct {

  /**
   * Returns the kind of act.
   *
   * @return the type
   */
  ClaimType type();

  /**
   * Returns whom the act is aimed at: the one asked, accused, warned, thanked or told.
   *
   * @return one or none
   */
  List<Addressee> addressees();

  /**
   * Returns whom the act concerns: who is to do what a {@link Demand} asks, who is accused.
   *
   * @return one or none; the addressees where the words name nobody else
   */
  default List<Addressee> targets() {
    return addressees();
  }

  /**
   * Returns the words of the claim that tell what is asked, offered, charged, warned of or denied.
   *
   * @return one phrase, or none for kinds without
   */
  default List<Phrase> phrases() {
    return List.of();
  }

  /**
   * Returns when the act or event is to be.
   *
   * @return the times of a {@link Commitment} or {@link Prediction}, perhaps none; none for other kinds
   */
  default List<TimeExpression> times() {
    return List.of();
  }
}

package io.github.copydesk.article;

import java.util.List;
import java.util.Optional;

/** A checkable assertion, in a source's voice or in the outlet's own. */
public sealed interface Claim permits ReportedClaim, NarratedClaim {

  /**
   * Returns the words of the claim and what they hold.
   *
   * @return the wording, which the methods below read
   */
  Wording wording();

  /**
   * Returns what the claim does, with what belongs to it: a {@link Demand} has the act asked for.
   *
   * @return the act
   */
  SpeechAct act();

  /**
   * Returns how the claim is put.
   *
   * @return polarity, certainty and time
   */
  Modality modality();

  /**
   * Returns how likely an annotator would mark the claim as one that a fact-checker could check and would care to.
   *
   * @return from 0 to 1, a probability fitted to articles of Wikinews that we marked; on others of them it is off by some
   *     8 points on average, mostly too low. Figures, dates, names and comparisons raise it, wishes and questions lower it
   */
  double checkworthiness();

  /**
   * Returns who claims it, where the article names one.
   *
   * @return the entity that the source stands for; empty for the outlet, for described and for unknown sources
   */
  Optional<Entity> claimant();

  /**
   * Returns what is claimed.
   *
   * @return at least one span, without "that", the outermost quotation marks and the comma beside the cue
   */
  default List<Span> spans() {
    return wording().spans();
  }

  /**
   * Returns what is claimed, as written.
   *
   * @return the characters of {@link #spans()}, with a space between them
   */
  default String text() {
    return wording().text();
  }

  /**
   * Returns what is claimed in words that can be read without the article.
   *
   * @return the text with names for pronouns and descriptions
   */
  default Reading reading() {
    return wording().reading();
  }

  /**
   * Returns what the claim does.
   *
   * @return the type of its act
   */
  default ClaimType type() {
    return act().type();
  }

  /**
   * Returns whom the claim is aimed at.
   *
   * @return the addressee of its act, one or none
   */
  default List<Addressee> addressees() {
    return act().addressees();
  }

  /**
   * Returns the quotations that the claim holds words of.
   *
   * @return the outermost quotations, in the order of the text; none where it is wholly paraphrased
   */
  default List<Quotation> quotations() {
    return wording().quotations();
  }

  /**
   * Returns the things with a name and the values that the claim mentions.
   *
   * @return entities in the order of their first mention in the claim, perhaps none
   */
  default List<Entity> entities() {
    return wording().entities();
  }

  /**
   * Returns the mentioned things of one sort.
   *
   * @param sort a kind of entity: {@code Person.class}, {@code Money.class}
   * @param <E> the kind
   * @return those of {@link #entities()}, in the same order
   */
  default <E extends Entity> List<E> entities(Class<E> sort) {
    return entities().stream().filter(sort::isInstance).map(sort::cast).toList();
  }

  /**
   * Returns the dates, times of day and lengths of time that the claim mentions.
   *
   * @return the expressions, in the order of their first mention in the claim
   */
  default List<TimeExpression> times() {
    return entities(TimeExpression.class);
  }

  /**
   * Returns the money, percentages and quantities that the claim mentions.
   *
   * @return all its figures that are no counts, in the order of their first mention in the claim
   */
  default List<Figure> amounts() {
    return entities(Figure.class).stream().filter(figure -> !(figure instanceof Count)).toList();
  }

  /**
   * Returns what the claim counts: "7,000 troops".
   *
   * @return the counts, in the order of their first mention in the claim
   */
  default List<Count> counts() {
    return entities(Count.class);
  }
}

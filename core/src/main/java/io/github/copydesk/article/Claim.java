package io.github.copydesk.article;

import java.util.List;

/** A checkable assertion, in a source's voice or in the outlet's own. */
public sealed interface Claim permits ReportedClaim, NarratedClaim {

  /**
   * Returns what is claimed.
   *
   * @return at least one span, without "that", the outermost quotation marks and the comma beside the cue
   */
  List<Span> spans();

  /**
   * Returns what is claimed, as written.
   *
   * @return the characters of {@link #spans()}, with a space between them
   */
  String text();

  /**
   * Returns what the claim does.
   *
   * @return the type
   */
  ClaimType type();

  /**
   * Returns how the claim is put.
   *
   * @return polarity, certainty and time
   */
  Modality modality();

  /**
   * Returns the things with a name that the claim mentions.
   *
   * @return entities in the order of their first mention in the claim, perhaps none
   */
  List<Entity> entities();

  /**
   * Returns how much a fact-checker would care to check it.
   *
   * @return from 0 to 1, higher for figures, dates, names and comparisons; a ranking, not a probability
   */
  double checkworthiness();
}

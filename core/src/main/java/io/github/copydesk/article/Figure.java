package io.github.copydesk.article;

/** A value that can be compared by number. */
public sealed interface Figure extends Entity permits Money, Percentage, Quantity, Count {

  /**
   * Returns the number or range, and how exactly it is told.
   *
   * @return how much or how many, in the unit of the figure
   */
  Amount amount();
}

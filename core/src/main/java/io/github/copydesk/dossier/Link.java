package io.github.copydesk.dossier;

/** Two places in two articles that have to do with each other. */
public sealed interface Link permits EntityLink, QuotationLink, Agreement, Disagreement {

  /**
   * Returns the place in the article that came first into the dossier.
   *
   * @return the first side
   */
  Excerpt first();

  /**
   * Returns the place in the other article.
   *
   * @return the second side; its article has a higher number
   */
  Excerpt second();
}

package io.github.copydesk.article;

/** How sure the claim makes itself. */
public enum Certainty {
  /** Said without reserve. */
  CERTAIN,
  /** "likely", "expected to". */
  PROBABLE,
  /** "may", "could", "alleged". */
  POSSIBLE
}

package io.github.copydesk.article;

/** Whether what is claimed is affirmed or itself negated. */
public enum Polarity {
  /** "is a party". */
  AFFIRMED,
  /** "is not a party". */
  NEGATED
}

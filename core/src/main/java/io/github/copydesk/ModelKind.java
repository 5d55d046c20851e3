package io.github.copydesk;

/** The models that a language needs. */
public enum ModelKind {
  /** Cuts paragraphs into sentences. */
  SENTENCES,
  /** Cuts sentences into tokens. */
  TOKENS,
  /** Tags tokens with their parts of speech. */
  TAGS,
  /** Marks names. */
  NAMES,
  /** Finds who said what. */
  ATTRIBUTIONS
}

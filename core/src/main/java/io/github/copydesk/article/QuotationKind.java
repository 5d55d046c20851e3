package io.github.copydesk.article;

/** What quotation marks are there for. */
public enum QuotationKind {
  /** Somebody's spoken or written words. */
  SPEECH,
  /** A title, nickname, term or ironic word, quoted from nobody in particular. */
  TERM
}

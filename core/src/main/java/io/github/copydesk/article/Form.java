package io.github.copydesk.article;

/** How a content is given. */
public enum Form {
  /** All of it within quotation marks. */
  DIRECT,
  /** Part of it within quotation marks. */
  MIXED,
  /** None of it within quotation marks. */
  INDIRECT
}

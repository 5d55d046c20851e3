package io.github.copydesk.quotation;

/** Marks that close one another: a straight mark may be closed by a curly one, a double mark never by a single one. */
enum Family {
  /** Straight, curly and low double marks, and the two apostrophes or backticks that stand for them. */
  DOUBLE,
  /** « and », in either direction. */
  GUILLEMET,
  /** ‹ and ›, in either direction. */
  SINGLE_GUILLEMET,
  /** Straight, curly and low single marks, which look like apostrophes. */
  SINGLE
}

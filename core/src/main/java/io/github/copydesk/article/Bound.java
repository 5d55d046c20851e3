package io.github.copydesk.article;

/** How exactly a number is told. */
public enum Bound {
  /** As it stands: "5,000 troops". */
  EXACT,
  /** Near it: "about", "nearly", "some". */
  ABOUT,
  /** That or more: "at least", "5,000 or more". */
  AT_LEAST,
  /** That or less: "up to", "as many as". */
  AT_MOST,
  /** More than that: "more than", "over". */
  MORE_THAN,
  /** Less than that: "less than", "under", "fewer than". */
  LESS_THAN
}

package io.github.copydesk.article;

/** When what is claimed holds, seen from the article's day. */
public enum ClaimTime {
  /** Before. */
  PAST,
  /** Now, or always. */
  PRESENT,
  /** Later. */
  FUTURE
}

package io.github.copydesk.dossier;

/** Whether days of publication tell which article had something first. */
public enum Precedence {
  /** One article was published on an earlier day than all others. */
  ONE_FIRST,
  /** Several articles were published on the first day, and the hour is not known. */
  SAME_DAY,
  /** The day of one article at least is not known. */
  DAY_MISSING
}

package io.github.copydesk.dossier;

/** Why two quotations are thought to be of the same words once said. */
public enum QuotationReason {
  /** Word for word the same; marks, case and spelling of numbers aside. */
  SAME_WORDS,
  /** One is a part of the other, without a gap. */
  CUT,
  /** Mostly the same words in the same order. */
  OTHER_WORDING,
  /**
   * A phrase of both, one word of it changed at most: "every inch of our land", "every inch of their land"; the sides are the
   * phrase, not the whole quotations. It may have been said twice.
   */
  PHRASE
}

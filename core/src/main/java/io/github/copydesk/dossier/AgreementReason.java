package io.github.copydesk.dossier;

/** Why two claims are thought to say the same. */
public enum AgreementReason {
  /** The same words. */
  SAME_WORDS,
  /** Mostly the same words, with nothing in them that differs in number, date, name or polarity. */
  SAME_CONTENT
}

package io.github.copydesk.dossier;

/** In what two claims about the same matter differ. */
public enum DisagreementReason {
  /** In a number of the same things: "7,000 troops", "5,000 troops". */
  NUMBER,
  /** In the day or year. */
  DATE,
  /** One affirms what the other negates or denies. */
  POLARITY
}

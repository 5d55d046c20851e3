package io.github.copydesk.article;

/** What a claim does, in the order in which the first that fits is taken. */
public enum ClaimType {
  /** Rejects a proposition or a charge as untrue. */
  DENIAL,
  /** Says that another did wrong or is to blame. */
  ACCUSATION,
  /** Asks, urges, orders or calls on someone to act or refrain. */
  DEMAND,
  /** Says that harm will or may follow. */
  WARNING,
  /** Binds or announces the source's own future act. */
  COMMITMENT,
  /** Says what will or is likely to happen. */
  PREDICTION,
  /** Expresses disapproval. */
  CONDEMNATION,
  /** Expresses support, praise, thanks or agreement. */
  ENDORSEMENT,
  /** Reports a thought, wish, fear or feeling rather than an utterance. */
  BELIEF,
  /** Anything else said to be so. */
  STATEMENT
}

package io.github.copydesk.article;

/**
 * What a source does with what is attributed to it, by the words of the cue.
 *
 * <p>PolNeAR (Newell et al. 2018) marks all three alike, under its wide notion of attribution; of the first, people agree
 * most on what they find.
 */
public enum AttributionKind {
  /** It says or writes it: "said", "according to", "tweeted", "a promise", a colon; nearly all that is quoted. */
  SPEECH,
  /** It thinks, knows, wishes, feels or intends it, or seems to: "believes", "hopes", "has no plans", "is expected to". */
  THOUGHT,
  /** It does anything else with it: decisions, votes, endorsements, showing: "decided", "voted for", "shows". */
  ACT
}

package io.github.copydesk.attribution;

/**
 * The rules that find an attribution, each with the share of its finds in PolNeAR's training texts that agree with the
 * annotators in source, cue and at least half of the content.
 */
enum Pattern {
  /** {@code “We can,” she said.} */
  QUOTATION_FIRST(0.91),
  /** {@code We can, she said.} */
  CLAUSE_FIRST(0.80),
  /** {@code She said: “We can.”} */
  QUOTATION_LAST(0.74),
  /** {@code She said that we can.} */
  CLAUSE_LAST(0.75),
  /** {@code She rejected the plan.} */
  OBJECT_LAST(0.54),
  /** {@code The plan was rejected by Ms Hill.} */
  PASSIVE(0.48),
  /** {@code The plan seems to work.} */
  RAISED(0.48),
  /** {@code We can, according to Ms Hill.} */
  ACCORDING_TO(0.80),
  /** {@code HILL: We can.} */
  TRANSCRIPT(0.85),
  /** {@code “We can.” — Ann Hill} */
  SIGNED(0.95),
  /** {@code Q: Can you?} and {@code A: We can.} */
  QUESTION_AND_ANSWER(0.9),
  /** {@code She wrote:} and what she wrote, in paragraphs of their own. */
  ANNOUNCED(0.85),
  /** {@code Hill: We can}, in a headline. */
  HEADLINE(0.93);

  private final double precision;

  Pattern(double precision) {
    this.precision = precision;
  }

  double precision() {
    return precision;
  }
}

package io.github.copydesk.attribution;

/** The layouts that attributions are read off, each with the share of its finds that were right where they were read. */
enum Pattern {
  /** No layout: source, cue and content were marked by what was learned. */
  LEARNED(0),
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

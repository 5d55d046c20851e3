package io.github.copydesk.attribution;

/**
 * The rules that find an attribution, each with the share of its finds that agree with PolNeAR's training texts in
 * source, cue and half of the content or more.
 */
enum Pattern {
  /** {@code “We can,” she said.} or {@code We can, she said.} */
  CONTENT_FIRST(0.9),
  /** {@code She said that we can.} */
  CUE_FIRST(0.6),
  /** {@code The plan was rejected by Ms Hill.} */
  PASSIVE(0.5),
  /** {@code The plan seems to work.} */
  RAISED(0.4),
  /** {@code “We can,” according to Ms Hill.} */
  ACCORDING_TO(0.8),
  /** {@code HILL: We can.} */
  TRANSCRIPT(0.8),
  /** {@code “We can.” — Ann Hill} */
  SIGNED(0.8),
  /** {@code Hill’s claim that we can} */
  NOUN(0.5),
  /** A quotation behind a verb that seldom reports. */
  QUOTED_OBJECT(0.5);

  private final double precision;

  Pattern(double precision) {
    this.precision = precision;
  }

  double precision() {
    return precision;
  }
}

package io.github.copydesk.attribution;

/** On what ground a source is told, with the share that a reader found right in PolNeAR's training texts. */
enum Ground {
  /** The full name stands in the source. */
  FULL_NAME(0.98),
  /** A part or another form of a name stands in it: "Hill" for "Ann Hill". */
  SHORT_NAME(0.97),
  /** The name stands behind a description and a comma: "the mayor, Ann Hill". */
  APPOSITION(0.95),
  /** A description stands for what coreference says. */
  DESCRIPTION(0.9),
  /** A relative pronoun stands for the name before it. */
  RELATIVE(0.9),
  /** "It", "they" or a person without a name stands for the source cited last. */
  CARRIED(0.85),
  /** Several are cited by name. */
  JOINED(0.95),
  /** Nobody is named: the description stands as it is written. */
  AS_WRITTEN(0.9);

  private final double precision;

  Ground(double precision) {
    this.precision = precision;
  }

  double precision() {
    return precision;
  }
}

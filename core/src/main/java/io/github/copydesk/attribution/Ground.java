package io.github.copydesk.attribution;

/** On what ground a source is told, with the share that a reader found right in PolNeAR's training texts. */
enum Ground {
  /** A person's name stands in the source, in full or in part. */
  PERSON(0.98),
  /** The name of a body, a place or anything else stands in it. */
  THING(0.93),
  /** The name stands beside a description, behind a comma. */
  APPOSITION(0.95),
  /** A relative pronoun stands for the name before it. */
  RELATIVE(0.95),
  /** "It", "they", or "she" for a person without a name, goes on with the source cited before. */
  CARRIED(0.9),
  /** Several are cited by name. */
  JOINED(0.93),
  /** "The mayor": nobody is named, though the words mean one who may have a name. */
  DEFINITE(0.5),
  /** "A mayor", "mayors": nobody is named. */
  INDEFINITE(0.95);

  private final double precision;

  Ground(double precision) {
    this.precision = precision;
  }

  double precision() {
    return precision;
  }
}

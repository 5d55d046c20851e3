package io.github.copydesk.dossier;

/** How much a claim tells by itself of what it is about, and so how much two articles must tell of it for them to disagree. */
enum Footing {
  /** It names a person, a body, an event or a work that few articles name. */
  NAMED(0.15, 3),
  /** It names a place or a people alone, or what very many articles name. */
  PLACED(0.3, 3),
  /** It names nothing, or it starts with "it": the articles must be much alike and of one day. */
  NONE(0.45, 0);

  private final double likeness;
  private final int days;

  Footing(double likeness, int days) {
    this.likeness = likeness;
    this.days = days;
  }

  /** Tells whether articles so much alike, as a cosine, and so many days apart tell of one event. */
  boolean holds(double likeness, long days) {
    return likeness >= this.likeness && days <= this.days;
  }

  Footing and(Footing other) {
    return compareTo(other) > 0 ? this : other;
  }
}

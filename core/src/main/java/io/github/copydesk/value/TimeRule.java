package io.github.copydesk.value;

import java.util.Optional;

/**
 * A form of dates and what it means.
 *
 * @param form how it is written
 * @param reading what it means
 */
record TimeRule(Form form, Reading reading) {

  /** Reads a form that was found. */
  interface Reading {

    /** Returns its meaning; empty where it only looks like a date. */
    Optional<TimeValue> read(Match match, Setting setting);
  }

  static TimeRule of(String form, Reading reading) {
    return new TimeRule(Form.of(form), reading);
  }
}

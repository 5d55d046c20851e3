package io.github.copydesk.value;

import java.time.LocalDate;

/**
 * A stretch of the calendar: a day, a week, a quarter.
 *
 * @param unit how long it is
 * @param day a day in it, the first where it matters
 */
record CalendarStretch(CalendarUnit unit, LocalDate day) {

  CalendarStretch plus(long number, CalendarUnit other) {
    return new CalendarStretch(unit, other.plus(day, number));
  }

  /** The stretch as ISO 8601 writes it. */
  String value() {
    return unit.format(day);
  }
}

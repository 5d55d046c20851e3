package io.github.copydesk.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates of the story so far, from which others are told: "the previous day", "a year earlier".
 *
 * @param last the last one
 * @param day the last single day
 * @param quarter the last quarter of a year
 */
record Mentioned(Optional<CalendarStretch> last, Optional<CalendarStretch> day, Optional<CalendarStretch> quarter) {

  static final Mentioned NOTHING = new Mentioned(Optional.empty(), Optional.empty(), Optional.empty());

  Mentioned and(CalendarStretch stretch) {
    Optional<CalendarStretch> latest = Optional.of(stretch);
    return new Mentioned(latest, stretch.unit() == CalendarUnit.DAY ? latest : day,
        stretch.unit() == CalendarUnit.QUARTER ? latest : quarter);
  }

  /** The date from which one of this unit is told: days and weeks from a day, others from any date. */
  Optional<LocalDate> before(CalendarUnit unit) {
    boolean brief = unit.compareTo(CalendarUnit.WEEK) <= 0;
    return (brief ? day : last).map(CalendarStretch::day);
  }
}

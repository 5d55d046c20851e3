package io.github.copydesk.value;

import io.github.copydesk.article.EntityType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a date, time or duration means.
 *
 * @param type DATE, TIME or DURATION
 * @param value in ISO 8601, with the signs of TIMEX3 where that has none
 * @param stretch the stretch of the calendar that later dates may be told from, if it is one
 * @param vague whether it tells no date, time or number of its own: "now", "recently", "several years"
 */
record TimeValue(EntityType type, String value, Optional<CalendarStretch> stretch, boolean vague) {

  static TimeValue date(String value) {
    return new TimeValue(EntityType.DATE, value, Optional.empty(), false);
  }

  static TimeValue date(CalendarUnit unit, LocalDate day) {
    return date(new CalendarStretch(unit, day));
  }

  static TimeValue date(CalendarStretch stretch) {
    return new TimeValue(EntityType.DATE, stretch.value(), Optional.of(stretch), false);
  }

  static TimeValue time(String value) {
    return new TimeValue(EntityType.TIME, value, Optional.empty(), false);
  }

  static TimeValue duration(String value) {
    return new TimeValue(EntityType.DURATION, value, Optional.empty(), false);
  }

  /** Tells whether this is a time that a clock shows, with or without its day. */
  boolean isClock() {
    int clock = value.indexOf('T') + 1;
    return type == EntityType.TIME && clock < value.length() && Character.isDigit(value.charAt(clock));
  }

  TimeValue asVague() {
    return new TimeValue(type, value, Optional.empty(), true);
  }
}

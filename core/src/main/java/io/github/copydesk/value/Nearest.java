package io.github.copydesk.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;

/** Which of the many Thursdays, Marches and third quarters is meant: the last one, unless the verb points ahead. */
final class Nearest {

  /** A day of the year this far ahead is more likely that of last year: news is of what is near. */
  private static final int DAYS_AHEAD = 180;

  /** A verb of the past leaves room for dates a little ahead: "the meeting was put off to October 15". */
  private static final int DAYS_AHEAD_OF_PAST = 100;

  /** A day that a verb of the future tells may be over for so long: "the tax will apply from March 1". */
  private static final int DAYS_OVER = 30;

  private static final int DAYS_OF_YEAR = 365;

  /** A quarter is spoken of as to come ("expects to report") until so many months after its start. */
  private static final int REPORTED_AFTER = 7;

  private Nearest() {}

  static LocalDate weekday(DayOfWeek weekday, LocalDate published, Direction direction) {
    return published.with(direction == Direction.FUTURE ? TemporalAdjusters.nextOrSame(weekday)
        : TemporalAdjusters.previousOrSame(weekday));
  }

  /**
   * The year's day that is meant.
   *
   * @param day the day in a year
   */
  static LocalDate day(IntFunction<LocalDate> day, LocalDate published, Direction direction) {
    int year = published.getYear();
    LocalDate same = day.apply(year);
    long ahead = ChronoUnit.DAYS.between(published, same);
    if (direction == Direction.FUTURE) {
      return ahead < -DAYS_OVER ? day.apply(year + 1) : same;
    }
    int limit = direction == Direction.PAST ? DAYS_AHEAD_OF_PAST : DAYS_AHEAD;
    if (ahead > limit) {
      return day.apply(year - 1);
    }
    return ahead < limit - DAYS_OF_YEAR ? day.apply(year + 1) : same;
  }

  /** The year's day that is over: "the quarter ended Sept. 30". */
  static LocalDate dayBefore(IntFunction<LocalDate> day, LocalDate published) {
    LocalDate same = day.apply(published.getYear());
    return same.isAfter(published) ? day.apply(published.getYear() - 1) : same;
  }

  static LocalDate month(int month, LocalDate published, Direction direction) {
    LocalDate same = LocalDate.of(published.getYear(), month, 1);
    int ahead = month - published.getMonthValue();
    if (direction == Direction.FUTURE) {
      return ahead < 0 ? same.plusYears(1) : same;
    }
    if (direction == Direction.UNKNOWN) {
      return ahead > 6 ? same.minusYears(1) : ahead < -6 ? same.plusYears(1) : same;
    }
    return ahead > 0 ? same.minusYears(1) : same;
  }

  static LocalDate quarter(int quarter, LocalDate published, Direction direction) {
    LocalDate same = LocalDate.of(published.getYear(), quarter * 3 - 2, 1);
    if (direction == Direction.FUTURE) {
      return same.plusMonths(REPORTED_AFTER).isBefore(published) ? same.plusYears(1) : same;
    }
    return same.isAfter(published) ? same.minusYears(1) : same;
  }
}

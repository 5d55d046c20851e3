package io.github.copydesk.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import java.util.Locale;

/** A stretch of the calendar that a date may name, and how ISO 8601 writes it. */
enum CalendarUnit {
  DAY(ChronoUnit.DAYS, 1),
  WEEKEND(ChronoUnit.WEEKS, 1),
  WEEK(ChronoUnit.WEEKS, 1),
  FORTNIGHT(ChronoUnit.WEEKS, 2),
  MONTH(ChronoUnit.MONTHS, 1),
  QUARTER(IsoFields.QUARTER_YEARS, 1),
  YEAR(ChronoUnit.YEARS, 1),
  DECADE(ChronoUnit.DECADES, 1),
  CENTURY(ChronoUnit.CENTURIES, 1);

  private final TemporalUnit unit;
  private final int times;

  CalendarUnit(TemporalUnit unit, int times) {
    this.unit = unit;
    this.times = times;
  }

  LocalDate plus(LocalDate day, long number) {
    return day.plus(number * times, unit);
  }

  /** Writes the stretch that holds a day: 2022-02-24, 2022-W08, 2022-02, 2022-Q1, 2022, 202X, 20XX. */
  String format(LocalDate day) {
    int year = day.getYear();
    return switch (this) {
      case DAY -> day.toString();
      case WEEKEND -> weekend(day);
      case WEEK, FORTNIGHT -> String.format(Locale.ROOT, "%04d-W%02d",
          day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> day.toString().substring(0, 7);
      case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year, day.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> String.format(Locale.ROOT, "%04d", year);
      case DECADE -> String.format(Locale.ROOT, "%03dX", year / 10);
      case CENTURY -> String.format(Locale.ROOT, "%02dXX", year / 100);
    };
  }

  private static String weekend(LocalDate day) {
    LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(DayOfWeek.SATURDAY);
    return saturday + "/" + saturday.plusDays(1);
  }
}

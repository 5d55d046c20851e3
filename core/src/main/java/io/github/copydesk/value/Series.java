package io.github.copydesk.value;

import io.github.copydesk.value.TimeFinder.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Lets dates that stand together agree: "September and October 2008" are of one year, and of "June 3 through June 9" the
 * second follows the first.
 */
final class Series {

  private static final Set<Kind> TIES = Set.of(Kind.AND, Kind.OR, Kind.TO, Kind.HYPHEN);
  private static final Set<CalendarUnit> UNITS = Set.of(CalendarUnit.DAY, CalendarUnit.MONTH);
  private static final int DAYS_OF_WEEK = 7;

  private final Line line;

  private Series(Line line) {
    this.line = line;
  }

  static List<Found> agreed(Line line, List<Found> found) {
    Series series = new Series(line);
    List<Found> agreed = new ArrayList<>(found);
    for (int index = 1; index < agreed.size(); index++) {
      Found first = agreed.get(index - 1);
      Found second = agreed.get(index);
      if (series.isTied(first, second)) {
        agreed.set(index - 1, series.withYearOf(second, first));
        agreed.set(index, series.following(first, second));
      }
    }
    return agreed;
  }

  private boolean isTied(Found first, Found second) {
    boolean tied = second.start() == first.end() + 1 && TIES.contains(line.kind(first.end()));
    return tied && unit(first).filter(UNITS::contains).isPresent() && unit(first).equals(unit(second));
  }

  private static Optional<CalendarUnit> unit(Found found) {
    return found.value().stretch().map(CalendarStretch::unit);
  }

  private static LocalDate day(Found found) {
    return found.value().stretch().orElseThrow().day();
  }

  private boolean hasYear(Found found) {
    return has(found, Kind.YEAR) || has(found, Kind.SHORT_YEAR);
  }

  private boolean has(Found found, Kind kind) {
    return IntStream.range(found.start(), found.end()).anyMatch(index -> line.kind(index) == kind);
  }

  private Found withYearOf(Found second, Found first) {
    if (!hasYear(second) || hasYear(first) || !has(first, Kind.MONTH)) {
      return first;
    }
    LocalDate day = day(first).withYear(day(second).getYear());
    return moved(first, day.isAfter(day(second)) ? day.minusYears(1) : day);
  }

  /** The end of a range is not before its start, unless both are told apart by years. */
  private Found following(Found first, Found second) {
    boolean range = line.kind(first.end()) == Kind.TO || line.kind(first.end()) == Kind.HYPHEN;
    if (!range || hasYear(second) || !day(second).isBefore(day(first))) {
      return second;
    }
    return has(second, Kind.MONTH) ? moved(second, day(second).plusYears(1))
        : has(second, Kind.WEEKDAY) ? moved(second, day(second).plusDays(DAYS_OF_WEEK)) : second;
  }

  private static Found moved(Found found, LocalDate day) {
    TimeValue value = TimeValue.date(unit(found).orElseThrow(), day);
    return found.value().value().equals(value.value()) || found.value().value().contains("/") ? found
        : new Found(found.start(), found.end(), value);
  }
}

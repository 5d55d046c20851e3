package io.github.copydesk.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days and moments as pages write them, and writes them in ISO 8601. */
final class Days {

  private static final Pattern ISO = Pattern.compile(
      "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]+(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?\\s*(Z|[+-]\\d{2}(?::?\\d{2})?)?)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern SLASHED = Pattern.compile("\\b(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})\\b");
  private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?[ .-]+(?:de +|of +)?(\\p{L}{3,9})\\.?,?[ -]+(?:de +)?(\\d{4})\\b");
  private static final Pattern MONTH_FIRST = Pattern.compile("\\b(\\p{L}{3,9})\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})\\b");
  private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4}) (\\p{L}{3,9}) (\\d{1,2})\\b");

  /** Taken where it is clear which number is the month: a point tells it, or a number above twelve. */
  private static final Pattern YEAR_LAST = Pattern.compile("\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b");
  private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}.*)?$");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int DAY = "2026-11-22".length();
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private Days() {}

  static Optional<String> read(String text) {
    String start = text.substring(0, Math.min(200, text.length())).strip();
    Matcher iso = ISO.matcher(start);
    if (iso.find()) {
      return day(iso.group(1), iso.group(2), iso.group(3)).map(day -> day + time(iso));
    }
    Matcher compact = COMPACT.matcher(start);
    if (compact.find()) {
      return day(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher slashed = SLASHED.matcher(start);
    return slashed.find() ? day(slashed.group(1), slashed.group(2), slashed.group(3)) : written(start);
  }

  /** Tells whether a value that was read has a time and a zone. */
  static boolean isMoment(String value) {
    return value.length() > DAY && (value.endsWith("Z") || "+-".indexOf(value.charAt(value.length() - "+01:00".length())) >= 0);
  }

  static boolean isSameDay(String value, String other) {
    return value.substring(0, DAY).equals(other.substring(0, DAY));
  }

  private static Optional<String> written(String start) {
    Matcher month = MONTH_FIRST.matcher(start);
    while (month.find()) {
      if (month(month.group(1)) > 0) {
        return day(month.group(3), String.valueOf(month(month.group(1))), month.group(2));
      }
    }
    Matcher day = DAY_FIRST.matcher(start);
    while (day.find()) {
      if (month(day.group(2)) > 0) {
        return day(day.group(3), String.valueOf(month(day.group(2))), day.group(1));
      }
    }
    Matcher year = YEAR_FIRST.matcher(start);
    return year.find() && month(year.group(2)) > 0 ? day(year.group(1), String.valueOf(month(year.group(2))), year.group(3))
        : inNumbers(start);
  }

  private static Optional<String> inNumbers(String start) {
    Matcher last = YEAR_LAST.matcher(start);
    if (!last.find()) {
      return Optional.empty();
    }
    boolean dayFirst = Integer.parseInt(last.group(1)) > MONTHS.size() || start.charAt(last.end(1)) == '.';
    boolean monthFirst = Integer.parseInt(last.group(2)) > MONTHS.size();
    return !dayFirst && !monthFirst && !last.group(1).equals(last.group(2)) ? Optional.empty() : day(last.group(3), last.group(dayFirst ? 2 : 1), last.group(dayFirst ? 1 : 2));
  }

  private static int month(String name) {
    return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  private static String time(Matcher iso) {
    if (iso.group(4) == null) {
      return "";
    }
    String time = iso.group(4).length() % 5 == 4 || iso.group(4).indexOf(':') == 1 ? "0" + iso.group(4) : iso.group(4);
    String zone = iso.group(5) == null ? "" : iso.group(5);
    return "T" + time + switch (zone.length()) {
      case 3 -> zone + ":00";
      case 5 -> zone.substring(0, 3) + ":" + zone.substring(3);
      default -> zone.toUpperCase(Locale.ROOT);
    };
  }

  private static Optional<String> day(String year, String month, String day) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR ? Optional.of(date.toString()) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

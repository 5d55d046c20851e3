package io.github.copydesk.accuracy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values of time in one notation. TIMEX3 has its own signs for seasons, weekends and lengths of many years, and its
 * annotators wrote one decade as "199" or "199X", one week as "2000-W6" or "2000-W06"; the library gives the zone of a
 * clock, which they left out.
 */
final class TimexNotation {

  private static final Map<String, String> SEASONS = Map.of("21", "SP", "22", "SU", "23", "FA", "24", "WI");
  private static final Map<String, String> UNITS = Map.of("E", "0Y", "C", "00Y", "L", "000Y");
  private static final Pattern SEASON = Pattern.compile("(\\w{4}-)(2[1-4])");
  private static final Pattern WEEKEND = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)/\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern OFFSET = Pattern.compile("(.*T\\d\\d:\\d\\d)[+-]\\d\\d:\\d\\d");
  private static final Pattern HOUR = Pattern.compile(".*T\\d\\d");
  private static final Pattern SHORT_WEEK = Pattern.compile("(\\d{4}-W)(\\d)");
  private static final Pattern UNKNOWN_YEARS = Pattern.compile("(\\d{2,3})X{1,2}");
  private static final Pattern MANY_YEARS = Pattern.compile("(P\\d+)([ECL])");
  private static final Pattern QUARTERS = Pattern.compile("P(\\d)Q");

  private TimexNotation() {}

  /** Writes a value of the library or of the corpus so that equal values are equal strings. */
  static String of(String value) {
    Matcher weekend = WEEKEND.matcher(value);
    if (weekend.matches() && LocalDate.parse(weekend.group(1)).getDayOfWeek() == DayOfWeek.SATURDAY) {
      LocalDate day = LocalDate.parse(weekend.group(1));
      return String.format(Locale.ROOT, "%04d-W%02d-WE",
          day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
    Matcher quarters = QUARTERS.matcher(value);
    if (quarters.matches()) {
      return "P" + Integer.parseInt(quarters.group(1)) * 3 + "M";
    }
    return clock(years(value));
  }

  private static String years(String value) {
    Matcher season = SEASON.matcher(value);
    Matcher years = UNKNOWN_YEARS.matcher(value);
    Matcher many = MANY_YEARS.matcher(value);
    Matcher week = SHORT_WEEK.matcher(value);
    return season.matches() ? season.group(1) + SEASONS.get(season.group(2))
        : years.matches() ? years.group(1)
        : many.matches() ? many.group(1) + UNITS.get(many.group(2))
        : week.matches() ? week.group(1) + "0" + week.group(2)
        : value;
  }

  private static String clock(String value) {
    Matcher offset = OFFSET.matcher(value);
    return offset.matches() ? offset.group(1) : HOUR.matcher(value).matches() ? value + ":00" : value;
  }
}

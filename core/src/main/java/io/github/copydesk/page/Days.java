package io.github.copydesk.page;

import io.github.copydesk.lexicon.Lexicon;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads days and moments as pages write them, in many languages, and writes them in ISO 8601. */
final class Days {

  private static final String YEAR = "(?<year>\\d{4})";
  private static final String NAME = "(?<month>[\\p{L}\\p{M}]{2,14})\\.?";
  private static final String DAY = "(?<day>\\d{1,2})";
  private static final String NUMBER = "(?<month>\\d{1,2})";
  private static final String ORDINAL = "(?:st|nd|rd|th|er|º|ª|°)?";
  private static final String OF = "(?:de(?:l|s)? +|d[’']|of +|-?a +)?";
  private static final String TIME = "(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)?\\s*";
  private static final Pattern ISO = Pattern.compile(
      YEAR + "-" + NUMBER + "-" + DAY + "(?!\\d)(?:[T ]+" + TIME + "(Z|[+-]\\d{2}(?::?\\d{2})?)?)?", Pattern.CASE_INSENSITIVE);

  /** How days are written; where it is not clear which number is the month, the first notation is meant if it can be. */
  private static final List<Pattern> NOTATIONS = Stream.of(
      "(?<!\\d)" + YEAR + "[/.] ?" + NUMBER + "[/.] ?" + DAY + "(?!\\d|[-–~～]\\d)",
      "(?<!\\d)" + YEAR + " ?[年년] ?" + NUMBER + " ?[月월] ?" + DAY + " ?[日일]",
      "(?<!\\p{L})" + NAME + " +" + DAY + ORDINAL + ",? +" + YEAR + "(?!\\d)",
      "(?<!\\d)" + DAY + ORDINAL + "[ .-]+" + OF + NAME + ",?(?:[ -]+| +del? +)" + YEAR + "(?!\\d)",
      "(?<!\\d)" + YEAR + "[.,]? (?:m\\. )?" + NAME + " " + DAY + "(?!\\d)",
      "(?<!\\d)" + DAY + " tháng " + NUMBER + ",? (?:năm )?" + YEAR + "(?!\\d)",
      "(?<!\\d)" + DAY + "\\. ?" + NUMBER + "\\. ?" + YEAR + "(?!\\d)").map(Pattern::compile).toList();

  /** A day in numbers, read where one of them is above twelve or both are the same. */
  private static final Pattern YEAR_LAST = Pattern.compile("(?<!\\d)(\\d{1,2})([/-])(\\d{1,2})\\2" + YEAR + "(?!\\d)");

  /** Two numbers of a year are read where nothing but the day opens a text: they may number a version elsewhere. */
  private static final Pattern SHORT_YEAR = Pattern.compile("^" + DAY + "\\." + NUMBER + "\\.(?<year>\\d{2})(?![.\\d])");
  private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}.*)?$");

  /** In a written day a time is read where its zone stands behind it, as in letters. */
  private static final Pattern ZONED = Pattern.compile(",? +" + TIME + "(?<=\\s)(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})\\b");
  private static final Pattern EPOCH = Pattern.compile("(\\d{10})(?:\\d{3}|\\.\\d+)?");
  private static final Lexicon MONTHS = Lexicon.load(Days.class, "month-names");
  static final int DAY_LENGTH = "2026-11-22".length();
  private static final int LONGEST = 200;
  private static final int YEAR_DIGITS = 4;
  private static final int MONTHS_A_YEAR = 12;
  private static final int CENTURY = 2000;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private Days() {}

  static Optional<String> read(String text) {
    return find(text).map(Day::value);
  }

  /** Reads what a page says for machines: a day, or the seconds or thousandths since 1970. */
  static Optional<String> declared(String value) {
    Matcher epoch = EPOCH.matcher(value);
    return epoch.matches() ? moment(Long.parseLong(epoch.group(1))) : read(value);
  }

  private static Optional<String> moment(long seconds) {
    String moment = Instant.ofEpochSecond(seconds).toString();
    return day(moment.substring(0, 4), moment.substring(5, 7), moment.substring(8, DAY_LENGTH)).map(day -> moment);
  }

  /** Finds the first day of a text. */
  static Optional<Day> find(String text) {
    String start = latin(text.substring(0, Math.min(LONGEST, text.length())).strip());
    if (start == null) {
      return Optional.empty();
    }
    Optional<Day> iso = iso(start);
    return iso.isPresent() ? iso : compact(start).or(() -> written(start));
  }

  /** Returns a text with its digits in those of ISO 8601, or nothing where it has no digit. */
  private static @Nullable String latin(String text) {
    boolean found = false;
    boolean foreign = false;
    for (int i = 0; i < text.length() && !foreign; i++) {
      boolean digit = Character.isDigit(text.charAt(i));
      found |= digit;
      foreign = digit && text.charAt(i) > '9';
    }
    return foreign ? inLatin(text.toCharArray()) : found ? text : null;
  }

  private static String inLatin(char[] letters) {
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.isDigit(letters[i]) ? (char) ('0' + Character.digit(letters[i], 10)) : letters[i];
    }
    return new String(letters);
  }

  private static Optional<Day> iso(String start) {
    Matcher iso = ISO.matcher(start);
    return iso.find() ? day(iso).map(day -> new Day(day + time(iso.group(4), iso.group(5)), iso.start(), iso.end())) : Optional.empty();
  }

  private static Optional<Day> compact(String start) {
    Matcher compact = COMPACT.matcher(start);
    return compact.find() ? day(compact.group(1), compact.group(2), compact.group(3)).map(day -> new Day(day, 0, start.length()))
        : Optional.empty();
  }

  private static Optional<Day> written(String start) {
    return hasYear(start) ? notated(start) : shortened(start);
  }

  private static boolean hasYear(String start) {
    int row = 0;
    for (int i = 0; i < start.length() && row < YEAR_DIGITS; i++) {
      row = Character.isDigit(start.charAt(i)) ? row + 1 : 0;
    }
    return row == YEAR_DIGITS;
  }

  private static Optional<Day> notated(String start) {
    Stream<Day> named = NOTATIONS.stream().flatMap(notation -> first(notation, start).stream());
    Stream<Day> others = Stream.of(numbered(start), shortened(start)).flatMap(Optional::stream);
    return Stream.concat(named, others).min(Comparator.comparingInt(Day::start)).map(day -> timed(day, start));
  }

  private static Optional<Day> first(Pattern notation, String start) {
    Matcher matcher = notation.matcher(start);
    while (matcher.find()) {
      Optional<String> day = day(matcher);
      if (day.isPresent()) {
        return Optional.of(new Day(day.get(), matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static Day timed(Day day, String start) {
    Matcher zoned = ZONED.matcher(start).region(day.end(), start.length());
    return zoned.lookingAt() ? new Day(day.value() + time(zoned.group(1), zoned.group(2)), day.start(), zoned.end()) : day;
  }

  private static Optional<Day> numbered(String start) {
    Matcher last = YEAR_LAST.matcher(start);
    if (!last.find()) {
      return Optional.empty();
    }
    boolean dayFirst = Integer.parseInt(last.group(1)) > MONTHS_A_YEAR;
    boolean isClear = dayFirst || Integer.parseInt(last.group(3)) > MONTHS_A_YEAR || last.group(1).equals(last.group(3));
    return isClear ? day(last.group("year"), last.group(dayFirst ? 3 : 1), last.group(dayFirst ? 1 : 3))
        .map(day -> new Day(day, last.start(), last.end())) : Optional.empty();
  }

  private static Optional<Day> shortened(String start) {
    Matcher matcher = SHORT_YEAR.matcher(start);
    return matcher.find() ? day(String.valueOf(CENTURY + Integer.parseInt(matcher.group("year"))), matcher.group("month"), matcher.group("day"))
        .map(day -> new Day(day, 0, matcher.end())) : Optional.empty();
  }

  /** Tells whether a value that was read has a time and a zone. */
  static boolean isMoment(String value) {
    return value.length() > DAY_LENGTH && (value.endsWith("Z") || "+-".indexOf(value.charAt(value.length() - "+01:00".length())) >= 0);
  }

  static boolean isSameDay(String value, String other) {
    return value.substring(0, DAY_LENGTH).equals(other.substring(0, DAY_LENGTH));
  }

  private static String time(@Nullable String clock, @Nullable String zone) {
    if (clock == null) {
      return "";
    }
    return "T" + (clock.indexOf(':') == 1 ? "0" : "") + clock + (zone == null ? "" : zone(zone.toUpperCase(Locale.ROOT)));
  }

  private static String zone(String zone) {
    return switch (zone) {
      case "Z", "UTC", "GMT" -> "Z";
      default -> zone.substring(0, 3) + ":" + (zone.length() == 3 ? "00" : zone.substring(zone.length() - 2));
    };
  }

  private static Optional<String> day(Matcher matcher) {
    String month = matcher.group("month");
    String number = Character.isDigit(month.charAt(0)) ? month : MONTHS.value(month.toLowerCase(Locale.ROOT)).orElse("");
    return number.isEmpty() ? Optional.empty() : day(matcher.group("year"), number, matcher.group("day"));
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

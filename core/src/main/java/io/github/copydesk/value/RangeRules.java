package io.github.copydesk.value;

import static io.github.copydesk.value.CalendarRules.YEARS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates of two numbers, and those that a number carries on: "2014-15", "3-5 March", "April 24 and 25", "week of March 3". */
final class RangeRules {

  /** 2014-15; 2021/22; 1939-45; not "2019-02-11" nor "2014-10". */
  static final TimeRule YEARS_TIED =
      TimeRule.of("(?<year>YEAR) (HYPHEN|SLASH) (?<last>SMALL|NUMBER)", RangeRules::years);

  /** June 3-5; June 3 to 5, 2019. */
  static final TimeRule DAYS_OF_MONTH = TimeRule.of(
      "(?<month>MONTH) STOP? (?<day>SMALL) (HYPHEN|TO) (?<last>SMALL) (COMMA? " + YEARS + ")?", RangeRules::days);

  /** 3-5 June; 3 to 5 June 2019. */
  static final TimeRule DAYS_BEFORE_MONTH = TimeRule.of(
      "(?<day>SMALL) (HYPHEN|TO) (?<last>SMALL) (?<month>MONTH) (COMMA? " + YEARS + ")?", RangeRules::days);

  /** The second of "April 24 and 25"; not of "April 24 and 25 people". */
  static final TimeRule DAY_CARRIED_ON = TimeRule.of("(?<day>SMALL|ORDINAL)", RangeRules::dayCarriedOn);

  /** week of March 3; week of 3 March. */
  static final TimeRule WEEK_OF = TimeRule.of("THE? (?<unit>UNIT) (OF|FROM) (WEEKDAY COMMA?)? "
      + "((?<month>MONTH) STOP? (?<day>SMALL)|(?<day2>SMALL) (?<month2>MONTH)) (COMMA? " + YEARS + ")?", RangeRules::weekOf);

  /** 18th and 19th centuries. */
  static final TimeRule CENTURIES = TimeRule.of(
      "(?<first>ORDINAL) (AND|TO|HYPHEN|OR) THE? (?<last>ORDINAL) HYPHEN? CENTURY", RangeRules::centuries);

  private static final int HUNDRED = 100;

  private RangeRules() {}

  static List<TimeRule> all() {
    return ImmutableList.of(YEARS_TIED, DAYS_OF_MONTH, DAYS_BEFORE_MONTH, DAY_CARRIED_ON, WEEK_OF, CENTURIES);
  }

  private static Optional<TimeValue> years(Match match, Setting setting) {
    Line line = match.line();
    int year = match.number("year");
    int last = match.number("last") + year / HUNDRED * HUNDRED;
    int end = last % HUNDRED == 0 ? last + HUNDRED : last;
    boolean tied = line.word(match.end() - 1).glued() && line.word(match.end() - 2).glued();
    boolean twoDigits = match.word("last").span().length() == 2;
    return !tied || !twoDigits || end <= year || end > year + HUNDRED / 2 ? Optional.empty()
        : Optional.of(TimeValue.date(String.format(Locale.ROOT, "%04d/%04d", year, end)));
  }

  private static Optional<TimeValue> days(Match match, Setting setting) {
    return CalendarRules.monthDay(match, setting).flatMap(first -> {
      int last = match.number("last");
      if (last <= match.number("day")) {
        return Optional.empty();
      }
      String end = first.value().substring(0, first.value().length() - 2) + String.format(Locale.ROOT, "%02d", last);
      return Optional.of(new TimeValue(first.type(), first.value() + "/" + end, first.stretch(), false));
    });
  }

  private static Optional<TimeValue> dayCarriedOn(Match match, Setting setting) {
    Line line = match.line();
    int at = match.start();
    boolean joined = line.kind(at - 1) == Kind.AND || line.kind(at - 1) == Kind.OR;
    boolean month = line.kind(at - 3) == Kind.MONTH || line.kind(at - 3) == Kind.STOP && line.kind(at - 4) == Kind.MONTH;
    boolean alone = !line.tag(match.end()).equals("NOUN") && !line.tag(match.end()).equals("ADJ")
        && line.kind(match.end()) != Kind.HYPHEN && line.kind(match.end()) != Kind.UNIT;
    if (!joined || !month || !alone || line.kind(at - 2) != Kind.SMALL) {
      return Optional.empty();
    }
    int day = match.number("day");
    return setting.mentioned().day().map(CalendarStretch::day)
        .filter(first -> day > first.getDayOfMonth() && day <= first.lengthOfMonth())
        .map(first -> TimeValue.date(CalendarUnit.DAY, first.withDayOfMonth(day)));
  }

  private static Optional<TimeValue> weekOf(Match match, Setting setting) {
    boolean week = match.meaning("unit").value().equals("WEEK");
    return Optional.of(match).filter(it -> week).flatMap(it -> CalendarRules.monthDay(it, setting))
        .flatMap(TimeValue::stretch)
        .map(day -> TimeValue.date(CalendarUnit.WEEK, day.day()));
  }

  private static Optional<TimeValue> centuries(Match match, Setting setting) {
    int first = match.number("first");
    int last = match.number("last");
    return first < 1 || last <= first || last > 30 ? Optional.empty() : Optional.of(TimeValue.date(
        CalendarUnit.CENTURY.format(century(first)) + "/" + CalendarUnit.CENTURY.format(century(last))));
  }

  private static LocalDate century(int number) {
    return LocalDate.of((number - 1) * HUNDRED, 1, 1);
  }
}

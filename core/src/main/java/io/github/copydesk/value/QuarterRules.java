package io.github.copydesk.value;

import static io.github.copydesk.value.CalendarRules.YEARS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Quarters and halves of a year, and its end: "the third quarter of 2021", "Q3 2021", "the 2020 first half", "year-end". */
final class QuarterRules {

  private static final String ORDINAL = "(?<ordinal>ORDINAL|SECOND)";
  private static final String QUARTER_WORD = " FISCAL? HYPHEN? (?<unit>QUARTER)";

  /** third quarter of 2021; fiscal third-quarter; fourth quarter. */
  static final TimeRule QUARTER = TimeRule.of("FISCAL? " + ORDINAL + QUARTER_WORD
      + "((OF|IN|COMMA)? THE? (FISCAL UNIT?)? " + YEARS + "|OF? (?<which>THIS|LAST|NEXT) UNIT)?",
      QuarterRules::quarter);

  /** last year's third quarter. */
  static final TimeRule QUARTER_OF_RELATIVE_YEAR = TimeRule.of(
      "(?<which>THIS|LAST|NEXT) UNIT POSSESSIVE AS? " + ORDINAL + QUARTER_WORD, QuarterRules::quarter);

  /** 2021 third quarter; 1988's fourth quarter. */
  static final TimeRule YEAR_AND_QUARTER =
      TimeRule.of("(?<year>YEAR) (POSSESSIVE AS)? FISCAL? " + ORDINAL + QUARTER_WORD, QuarterRules::quarter);

  /** Q3; Q3 2021. */
  static final TimeRule QUARTER_SIGN =
      TimeRule.of("(?<ordinal>QUARTER_SIGN) ((OF|COMMA)? " + YEARS + ")?", QuarterRules::quarter);

  /** the 1988 quarter: the one the story speaks of, in that year. */
  static final TimeRule QUARTER_OF_YEAR =
      TimeRule.of("(?<year>YEAR) (QUARTER|PERIOD)", QuarterRules::quarterOfYear);

  /** first half of 2020; 2020 first half. */
  static final TimeRule HALF_YEAR = TimeRule.of(
      "(?<ordinal>ORDINAL|SECOND|LAST) HYPHEN? HALF OF THE? FISCAL? (" + YEARS + "|(?<which>THIS|LAST|NEXT) UNIT)",
      QuarterRules::halfYear);

  /** H1 2020. */
  static final TimeRule HALF_SIGN = TimeRule.of("(?<ordinal>HALF_SIGN) OF? " + YEARS, QuarterRules::halfYear);

  /** 2020 first half. */
  static final TimeRule YEAR_AND_HALF =
      TimeRule.of("(?<year>YEAR) (?<ordinal>ORDINAL|SECOND) HYPHEN? HALF", QuarterRules::halfYear);

  /** year-end; year-end 1989; not "year-end bonus" of no year. */
  static final TimeRule YEAR_END =
      TimeRule.of("((?<unit>UNIT) HYPHEN? END|YEAR_END) ((COMMA|OF)? " + YEARS + ")?", QuarterRules::yearEnd);

  private QuarterRules() {}

  static List<TimeRule> all() {
    return ImmutableList.of(QUARTER, QUARTER_OF_RELATIVE_YEAR, YEAR_AND_QUARTER, QUARTER_SIGN, QUARTER_OF_YEAR, HALF_YEAR,
        HALF_SIGN, YEAR_AND_HALF, YEAR_END);
  }

  private static Optional<TimeValue> quarter(Match match, Setting setting) {
    int quarter = ordinal(match);
    if (quarter > 4) {
      return Optional.empty();
    }
    Optional<LocalDate> day = match.has("year") ? Optional.of(LocalDate.of(CalendarRules.year(match), 1, 1))
        : match.has("which") ? setting.published().map(it -> it.plusYears(match.meaning("which").number()))
        : setting.published().map(it -> Nearest.quarter(quarter, it, setting.direction()));
    return Optional.of(day.map(it -> LocalDate.of(it.getYear(), quarter * 3 - 2, 1))
        .map(it -> TimeValue.date(CalendarUnit.QUARTER, it))
        .orElseGet(() -> TimeValue.date("XXXX-Q" + quarter)));
  }

  private static Optional<TimeValue> quarterOfYear(Match match, Setting setting) {
    return setting.quarter()
        .map(it -> TimeValue.date(CalendarUnit.QUARTER, it.day().withYear(CalendarRules.year(match))));
  }

  private static Optional<TimeValue> halfYear(Match match, Setting setting) {
    int half = match.kind("ordinal") == Kind.LAST ? 2 : ordinal(match);
    if (half > 2) {
      return Optional.empty();
    }
    Optional<Integer> year = match.has("year") ? Optional.of(CalendarRules.year(match))
        : setting.published().map(it -> it.getYear() + match.meaning("which").number());
    return year.map(it -> TimeValue.date(String.format(Locale.ROOT, "%04d-H%d", it, half)));
  }

  private static int ordinal(Match match) {
    return switch (match.kind("ordinal")) {
      case SECOND -> 2;
      case QUARTER_SIGN, HALF_SIGN -> match.meaning("ordinal").number();
      default -> match.number("ordinal");
    };
  }

  /** The end of a year is told by the year, as "the end of 2014" is. */
  private static Optional<TimeValue> yearEnd(Match match, Setting setting) {
    boolean year = !match.has("unit") || match.meaning("unit").value().equals("YEAR");
    boolean describes = !match.has("year") && match.line().tag(match.end()).equals("NOUN");
    boolean isPast = match.line().text(match.start() - 1).equals("since");
    if (!year || describes) {
      return Optional.empty();
    }
    return match.has("year") ? Optional.of(TimeValue.date(CalendarUnit.YEAR, LocalDate.of(CalendarRules.year(match), 1, 1)))
        : setting.published().map(it -> TimeValue.date(CalendarUnit.YEAR, isPast ? it.minusYears(1) : it));
  }
}

package io.github.copydesk.value;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Dates that are told from another: "Thursday", "yesterday", "last month", "two years ago", "the previous day". */
final class RelativeRules {

  private static final String UNITS = "(?<unit>UNIT|QUARTER|CENTURY|WEEKEND)";
  private static final String NUMBERS = "(?<number>NUMBER|SMALL|A)";

  /** Thursday; Thurs.; not "Sun", "Super Tuesday". */
  static final TimeRule WEEKDAY = TimeRule.of("(?<weekday>WEEKDAY)", RelativeRules::weekday);

  /** every Monday; each July. */
  static final TimeRule EVERY = TimeRule.of("EVERY (?<name>WEEKDAY|MONTH)", RelativeRules::every);

  /** last Thursday; this coming Friday. */
  static final TimeRule WHICH_WEEKDAY =
      TimeRule.of("(?<which>THIS|LAST|NEXT|PAST) (?<past>PAST|NEXT)? (?<weekday>WEEKDAY)", RelativeRules::whichWeekday);

  /** Thursday last week; Friday of next week. */
  static final TimeRule WEEKDAY_OF_WEEK =
      TimeRule.of("(?<weekday>WEEKDAY) OF? (?<which>THIS|LAST|NEXT) (?<unit>UNIT)", RelativeRules::weekdayOfWeek);

  /** yesterday, today, tomorrow. */
  static final TimeRule DAY_NAME = TimeRule.of("(?<name>DAY_NAME)", RelativeRules::dayName);

  /** last month, next week, this year, this past weekend, the previous day; not "past days". */
  static final TimeRule WHICH_UNIT =
      TimeRule.of("(?<which>THIS|LAST|NEXT|PAST) (?<past>PAST|NEXT)? FISCAL? " + UNITS, RelativeRules::whichUnit);

  /** last October; this past August. */
  static final TimeRule WHICH_MONTH =
      TimeRule.of("(?<which>THIS|LAST|NEXT|PAST) (?<past>PAST|NEXT)? (?<month>MONTH)", RelativeRules::whichMonth);

  /** this summer; last winter; next fall. */
  static final TimeRule WHICH_SEASON =
      TimeRule.of("(?<which>THIS|LAST|NEXT|PAST) (?<past>PAST|NEXT)? (?<season>SEASON)", RelativeRules::whichSeason);

  /** the summer; in autumn; not "prices fall". */
  static final TimeRule SEASON = TimeRule.of("(?<season>SEASON)", RelativeRules::season);

  /** the weekend. */
  static final TimeRule WEEKEND = TimeRule.of("THE? (?<weekend>WEEKEND)", RelativeRules::weekend);

  /** two days ago; a year ago; ten years earlier; three weeks before. */
  static final TimeRule AGO = TimeRule.of(
      NUMBERS + " HYPHEN? " + UNITS + " HYPHEN? (?<ago>AGO|EARLIER)", RelativeRules::ago);

  /** two days later; a year later. */
  static final TimeRule LATER = TimeRule.of(NUMBERS + " " + UNITS + " (?<later>LATER)", RelativeRules::later);

  /** a decade from now; a week from Tuesday. */
  static final TimeRule FROM_NOW =
      TimeRule.of(NUMBERS + " " + UNITS + " FROM (NOW|DAY_NAME|(?<weekday>WEEKDAY))", RelativeRules::fromNow);

  /** the day after tomorrow; the day before yesterday. */
  static final TimeRule DAY_BESIDE =
      TimeRule.of("THE? (?<unit>UNIT) (?<beside>EARLIER|LATER) (?<name>DAY_NAME)", RelativeRules::dayBeside);

  /** that day; the same week. */
  static final TimeRule SAME = TimeRule.of("(?<same>SAME) " + UNITS, RelativeRules::same);

  /** year-ago quarter; year-earlier. */
  static final TimeRule YEAR_AGO = TimeRule.of(
      "(A|THE)? " + UNITS + " HYPHEN (AGO|EARLIER) (ORDINAL? HYPHEN? (PERIOD|QUARTER))?", RelativeRules::unitAgo);

  private static final Set<String> CLAUSE_OPENERS = Set.of("PRON", "DET", "PROPN", "NOUN", "VERB", "ADJ", "NUM");
  private static final Set<String> NAMED_DAYS = Set.of("super", "black", "bloody", "giving");
  private static final Set<String> CLOCK_UNITS = Set.of("HOUR", "MINUTE", "SECOND");
  private static final Set<String> TOLD_BY = Set.of("by", "since");
  private static final Set<Kind> TOLD_BEFORE = Set.of(Kind.THE, Kind.IN, Kind.EARLY, Kind.LATE);
  private static final Set<String> TOLD_FROM_STORY = Set.of("previous", "following", "preceding");

  /** The code of ISO 8601-2; summer, autumn and winter follow. */
  private static final int SPRING = 21;

  /** Beyond so many units no calendar is meant. */
  private static final int FARTHEST = 5_000;

  private RelativeRules() {}

  static List<TimeRule> all() {
    return ImmutableList.of(WEEKDAY, EVERY, WHICH_WEEKDAY, WEEKDAY_OF_WEEK, DAY_NAME, WHICH_UNIT, WHICH_MONTH,
        WHICH_SEASON, SEASON, WEEKEND, AGO, LATER, FROM_NOW, DAY_BESIDE, SAME, YEAR_AGO);
  }

  private static DayOfWeek weekdayOf(Match match) {
    return DayOfWeek.of(match.meaning("weekday").number());
  }

  private static Optional<TimeValue> weekday(Match match, Setting setting) {
    if (!CalendarRules.isCalendarWord(match, "weekday") || NAMED_DAYS.contains(match.line().text(match.start() - 1))) {
      return Optional.empty();
    }
    return Optional.of(day(setting.published().map(it -> Nearest.weekday(weekdayOf(match), it, setting.direction())),
        "XXXX-WXX-" + weekdayOf(match).getValue()));
  }

  private static Optional<TimeValue> every(Match match, Setting setting) {
    int number = match.meaning("name").number();
    return Optional.of(TimeValue.date(match.kind("name") == Kind.WEEKDAY ? "XXXX-WXX-" + number
        : String.format(Locale.ROOT, "XXXX-%02d", number)));
  }

  private static TimeValue day(Optional<LocalDate> day, String undated) {
    return day.map(it -> TimeValue.date(CalendarUnit.DAY, it)).orElseGet(() -> TimeValue.date(undated));
  }

  private static Optional<TimeValue> whichWeekday(Match match, Setting setting) {
    DayOfWeek weekday = weekdayOf(match);
    int which = which(match);
    boolean fromStory = TOLD_FROM_STORY.contains(match.word("which").text());
    Optional<LocalDate> from = fromStory ? setting.point(CalendarUnit.DAY) : setting.published();
    Optional<LocalDate> day = from.map(it -> it.with(
        which < 0 ? TemporalAdjusters.previous(weekday) : which > 0 ? TemporalAdjusters.next(weekday)
            : TemporalAdjusters.nextOrSame(weekday)));
    return Optional.of(day(day, "XXXX-WXX-" + weekday.getValue()));
  }

  private static Optional<TimeValue> weekdayOfWeek(Match match, Setting setting) {
    if (!match.meaning("unit").value().equals("WEEK")) {
      return Optional.empty();
    }
    return Optional.of(day(setting.published().map(it -> it.plusWeeks(match.meaning("which").number())
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(weekdayOf(match)))),
        "XXXX-WXX-" + weekdayOf(match).getValue()));
  }

  /** "this past" and "this coming" are the past and the coming. */
  private static int which(Match match) {
    return match.meaning(match.has("past") ? "past" : "which").number();
  }

  private static Optional<TimeValue> dayName(Match match, Setting setting) {
    int days = match.meaning("name").number();
    return Optional.of(day(setting.published().map(it -> it.plusDays(days)), undated(days)));
  }

  private static String undated(int number) {
    return number < 0 ? "PAST_REF" : number > 0 ? "FUTURE_REF" : "PRESENT_REF";
  }

  private static Optional<TimeValue> whichUnit(Match match, Setting setting) {
    Optional<CalendarUnit> unit = unit(match);
    if (unit.isEmpty() || match.word("unit").text().endsWith("s")) {
      return Optional.empty();
    }
    int which = which(match);
    if (which < 0 && (unit.get() == CalendarUnit.DECADE || unit.get() == CalendarUnit.CENTURY)) {
      return Optional.of(TimeValue.duration(Length.of(BigDecimal.ONE, unit.get().name())));
    }
    String word = match.word("which").text();
    boolean fromStory = TOLD_FROM_STORY.contains(word)
        || word.equals("next") && unit.get() == CalendarUnit.DAY && match.line().kind(match.start() - 1) == Kind.THE;
    Optional<LocalDate> from = fromStory ? setting.point(unit.get()) : setting.published();
    return Optional.of(date(unit.get(), from.map(day -> unit.get().plus(day, which)), undated(which)));
  }

  private static TimeValue date(CalendarUnit unit, Optional<LocalDate> day, String undated) {
    return day.map(it -> TimeValue.date(unit, it)).orElseGet(() -> TimeValue.date(undated));
  }

  /** The unit of a match; empty for hours and less. */
  static Optional<CalendarUnit> unit(Match match) {
    String unit = match.meaning("unit").value();
    return CLOCK_UNITS.contains(unit) ? Optional.empty() : Optional.of(CalendarUnit.valueOf(unit));
  }

  private static Optional<TimeValue> whichMonth(Match match, Setting setting) {
    int month = match.meaning("month").number();
    if (!match.word("month").capital()) {
      return Optional.empty();
    }
    int which = which(match);
    Optional<LocalDate> day = setting.published().map(published -> {
      LocalDate same = LocalDate.of(published.getYear(), month, 1);
      int ahead = month - published.getMonthValue();
      return which < 0 && ahead >= 0 ? same.minusYears(1) : which > 0 && ahead <= 0 ? same.plusYears(1) : same;
    });
    return Optional.of(date(CalendarUnit.MONTH, day, String.format(Locale.ROOT, "XXXX-%02d", month)));
  }

  private static Optional<TimeValue> whichSeason(Match match, Setting setting) {
    int season = match.meaning("season").number();
    int which = which(match);
    Optional<Integer> year = setting.published().map(published -> {
      int ahead = firstMonth(season) - published.getMonthValue();
      boolean over = ahead + 2 < 0;
      return published.getYear() + (which < 0 && !over ? -1 : which > 0 && ahead <= 0 ? 1 : 0);
    });
    return Optional.of(TimeValue.date(year.map(String::valueOf).orElse("XXXX") + "-" + season));
  }

  private static Optional<TimeValue> season(Match match, Setting setting) {
    Line line = match.line();
    boolean verb = match.word("season").tag().equals("VERB");
    boolean told = TOLD_BEFORE.contains(line.kind(match.start() - 1)) || TOLD_BY.contains(line.text(match.start() - 1));
    boolean alone = !line.tag(match.end()).equals("NOUN") && !line.tag(match.end()).equals("PROPN");
    boolean drop = match.word("season").text().equals("fall")
        && (line.kind(match.end()) == Kind.IN || line.kind(match.end()) == Kind.OF);
    if (verb || !told || !alone || drop) {
      return Optional.empty();
    }
    int season = match.meaning("season").number();
    Optional<LocalDate> month = setting.published()
        .map(it -> Nearest.month(firstMonth(season), it, setting.direction()));
    return Optional.of(TimeValue.date(month.map(it -> Integer.toString(it.getYear())).orElse("XXXX") + "-" + season));
  }

  /** March for spring, December for winter. */
  private static int firstMonth(int season) {
    return (season - SPRING) * 3 + 3;
  }

  private static Optional<TimeValue> weekend(Match match, Setting setting) {
    boolean plural = match.word("weekend").text().endsWith("s");
    Optional<LocalDate> day = setting.published().map(it -> setting.direction() == Direction.FUTURE
        || it.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 ? it : it.minusWeeks(1));
    return plural || match.line().kind(match.start()) != Kind.THE ? Optional.empty()
        : Optional.of(date(CalendarUnit.WEEKEND, day, "PAST_REF"));
  }

  /** "Ago" is told from publication, "earlier" from the story; a year before a quarter is a quarter too. */
  private static Optional<TimeValue> ago(Match match, Setting setting) {
    boolean before = match.word("ago").text().equals("before");
    boolean aYear = match.kind("number") == Kind.A && match.meaning("unit").value().equals("YEAR");
    if (aYear && setting.quarter().isPresent()) {
      return setting.quarter().map(it -> TimeValue.date(it.plus(-1, CalendarUnit.YEAR).value()));
    }
    boolean clause = before && CLAUSE_OPENERS.contains(match.line().tag(match.end()));
    return clause ? Optional.empty() : shifted(match, setting, match.kind("ago") == Kind.AGO ? -1 : -2);
  }

  private static Optional<TimeValue> later(Match match, Setting setting) {
    boolean clause = match.word("later").text().equals("after") && !match.line().tag(match.end()).equals("PUNCT");
    return clause ? Optional.empty() : shifted(match, setting, 2);
  }

  private static Optional<TimeValue> fromNow(Match match, Setting setting) {
    if (!match.has("weekday")) {
      return shifted(match, setting, 1);
    }
    boolean weeks = match.meaning("unit").value().equals("WEEK");
    long number = number(match);
    return setting.published().filter(it -> weeks && number < FARTHEST)
        .map(it -> it.with(TemporalAdjusters.next(weekdayOf(match))).plusWeeks(number))
        .map(it -> TimeValue.date(CalendarUnit.DAY, it));
  }

  private static long number(Match match) {
    return match.kind("number") == Kind.A ? 1 : match.word("number").number().longValue();
  }

  private static Optional<TimeValue> dayBeside(Match match, Setting setting) {
    String beside = match.word("beside").text();
    boolean day = match.meaning("unit").value().equals("DAY") && (beside.equals("before") || beside.equals("after"));
    int days = match.meaning("name").number() + (beside.equals("before") ? -1 : 1);
    return !day ? Optional.empty()
        : Optional.of(day(setting.published().map(it -> it.plusDays(days)), undated(days)));
  }

  /** Goes one way from the day of publication, or, with a step of two, from the story's last date. */
  private static Optional<TimeValue> shifted(Match match, Setting setting, int step) {
    Optional<CalendarUnit> unit = unit(match);
    long number = number(match);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    int direction = Integer.signum(step);
    Optional<LocalDate> from = step == direction ? setting.published() : setting.point(unit.get());
    Optional<LocalDate> day = from.filter(it -> number < FARTHEST)
        .map(it -> unit.get().plus(it, direction * number)).filter(it -> it.getYear() > 0);
    return Optional.of(date(unit.get(), day, undated(direction)));
  }

  private static Optional<TimeValue> same(Match match, Setting setting) {
    Optional<CalendarUnit> unit = unit(match);
    boolean plural = match.word("unit").text().endsWith("s");
    if (unit.isEmpty() || plural || setting.mentioned().before(unit.get()).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(date(unit.get(), setting.mentioned().before(unit.get()), "PAST_REF"));
  }

  private static Optional<TimeValue> unitAgo(Match match, Setting setting) {
    return unit(match).map(unit -> setting.quarter().map(it -> TimeValue.date(it.plus(-1, unit)))
        .orElseGet(() -> date(unit, setting.published().map(day -> unit.plus(day, -1)), "PAST_REF")).asVague());
  }
}

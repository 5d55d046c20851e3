package io.github.copydesk.value;

import com.google.common.collect.ImmutableList;
import io.github.copydesk.lexicon.Lexicon;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Dates with a name or number of their own: "March 5", "2014", "the 1960s", "summer of 2019". */
final class CalendarRules {

  static final String YEARS = "(?<year>YEAR|SHORT_YEAR)";

  /** March 5; Thursday, March 5th, 2019; not "March 45". */
  static final TimeRule MONTH_DAY = TimeRule.of(
      "(WEEKDAY STOP? COMMA?)? THE? (?<month>MONTH) STOP? THE? (?<day>SMALL|ORDINAL) (COMMA? " + YEARS + ")?",
      CalendarRules::monthDay);

  /** 5 March 2019; the fifth of March. */
  static final TimeRule DAY_MONTH = TimeRule.of(
      "(WEEKDAY COMMA? THE?)? (?<day>SMALL|ORDINAL) OF? (?<month>MONTH) (STOP? COMMA? " + YEARS + ")?",
      CalendarRules::monthDay);

  /** March 2019; March of 2019; March. */
  static final TimeRule MONTH_YEAR =
      TimeRule.of("(?<month>MONTH) (STOP? (COMMA|OF)? " + YEARS + ")?", CalendarRules::monthYear);

  /** June last year; January of this year. */
  static final TimeRule MONTH_OF_RELATIVE_YEAR =
      TimeRule.of("(?<month>MONTH) OF? (?<which>THIS|LAST|NEXT) (?<unit>UNIT)", CalendarRules::monthOfRelativeYear);

  /** 2019-02-11; not a telephone number. */
  static final TimeRule ISO = TimeRule.of(
      "(?<year>YEAR) HYPHEN (?<month>SMALL) HYPHEN (?<day>SMALL)", CalendarRules::numbers);

  /** 02/11/2019, 11/25/89: month first. */
  static final TimeRule SLASHED = TimeRule.of(
      "(?<month>SMALL) SLASH (?<day>SMALL) SLASH (?<year>YEAR|NUMBER|SMALL)", CalendarRules::numbers);

  /** 2014; not "2014 people". */
  static final TimeRule YEAR = TimeRule.of("(?<year>YEAR)", CalendarRules::year);

  /** '94. */
  static final TimeRule SHORT_YEAR = TimeRule.of("(?<year>SHORT_YEAR)", CalendarRules::shortYear);

  /** 1960s, the '80s, the sixties; not "in his 60s". */
  static final TimeRule DECADE = TimeRule.of("(?<decade>DECADE)", CalendarRules::decade);

  /** 20th century. */
  static final TimeRule CENTURY = TimeRule.of("(?<ordinal>ORDINAL) HYPHEN? CENTURY", CalendarRules::century);

  /** fiscal 2010; the fiscal year 2010. */
  static final TimeRule FISCAL_YEAR = TimeRule.of("THE? FISCAL UNIT? " + YEARS, CalendarRules::monthlessYear);

  /** summer of 2019; spring 1994. */
  static final TimeRule SEASON_YEAR =
      TimeRule.of("(?<season>SEASON) (OF|COMMA)? " + YEARS, CalendarRules::seasonYear);

  private static final int EARLIEST_YEAR_ALONE = 1200;

  /** "2000 people" are counted, "2003 results" are dated. */
  private static final int ROUND = 50;

  private static final Lexicon LABELS = Lexicon.load(CalendarRules.class, "number-labels");
  private static final Set<String> BEFORE_CHRIST = Set.of("bc", "bce", "b.c.", "b.c");
  private static final Lexicon YEAR_WORDS = Lexicon.load(CalendarRules.class, "year-words");
  private static final Pattern PLURAL = Pattern.compile("people|men|women|\\w*+(?<=s)");
  private static final Set<Kind> DECADE_WORDS = Set.of(Kind.THE, Kind.EARLY, Kind.LATE, Kind.HYPHEN);
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "our", "your", "its");

  private CalendarRules() {}

  static List<TimeRule> all() {
    return ImmutableList.of(MONTH_DAY, DAY_MONTH, MONTH_YEAR, MONTH_OF_RELATIVE_YEAR, ISO, SLASHED, YEAR,
        SHORT_YEAR, DECADE, CENTURY, FISCAL_YEAR, SEASON_YEAR);
  }

  /** Reads the groups "month", "day" and perhaps "year"; where the day stands first, they may be "month2" and "day2". */
  static Optional<TimeValue> monthDay(Match match, Setting setting) {
    String second = match.has("month") ? "" : "2";
    if (!isCalendarWord(match, "month" + second)) {
      return Optional.empty();
    }
    int month = match.meaning("month" + second).number();
    int day = match.number("day" + second);
    if (day < 1 || day > YearMonth.of(2000, month).lengthOfMonth()) {
      return Optional.empty();
    }
    return Optional.of(match.has("year") ? day(year(match), month, day) : day(MonthDay.of(month, day), match, setting));
  }

  private static TimeValue day(int year, int month, int day) {
    int last = YearMonth.of(year, month).lengthOfMonth();
    return TimeValue.date(CalendarUnit.DAY, LocalDate.of(year, month, Math.min(day, last)));
  }

  /** A year or quarter "ended" on a day that is over. */
  private static TimeValue day(MonthDay day, Match match, Setting setting) {
    boolean over = match.line().text(match.start() - 1).equals("ended");
    return setting.published()
        .map(published -> TimeValue.date(CalendarUnit.DAY, over ? Nearest.dayBefore(day::atYear, published)
            : Nearest.day(day::atYear, published, setting.direction())))
        .orElseGet(() -> TimeValue.date("XXXX" + day.toString().substring(1)));
  }

  private static Optional<TimeValue> monthYear(Match match, Setting setting) {
    if (!isCalendarWord(match, "month")) {
      return Optional.empty();
    }
    boolean ofSomething = !match.has("year") && match.line().kind(match.end()) == Kind.OF;
    if (ofSomething) {
      return Optional.empty();
    }
    int month = match.meaning("month").number();
    if (match.has("year")) {
      return Optional.of(TimeValue.date(CalendarUnit.MONTH, LocalDate.of(year(match), month, 1)));
    }
    return Optional.of(month(month, setting));
  }

  private static TimeValue month(int month, Setting setting) {
    return setting.published()
        .map(published -> TimeValue.date(CalendarUnit.MONTH, Nearest.month(month, published, setting.direction())))
        .orElseGet(() -> TimeValue.date(String.format(Locale.ROOT, "XXXX-%02d", month)));
  }

  private static Optional<TimeValue> monthOfRelativeYear(Match match, Setting setting) {
    int month = match.meaning("month").number();
    if (!match.meaning("unit").value().equals("YEAR")) {
      return Optional.empty();
    }
    Optional<LocalDate> day = setting.published()
        .map(it -> LocalDate.of(it.getYear() + match.meaning("which").number(), month, 1));
    return Optional.of(day.map(it -> TimeValue.date(CalendarUnit.MONTH, it))
        .orElseGet(() -> TimeValue.date(String.format(Locale.ROOT, "XXXX-%02d", month))));
  }

  private static Optional<TimeValue> numbers(Match match, Setting setting) {
    List<Word> tied = match.line().words().subList(match.start() + 1, match.end());
    boolean loose = tied.stream().anyMatch(word -> !word.glued());
    if (loose) {
      return Optional.empty();
    }
    int month = match.number("month");
    int day = match.number("day");
    try {
      LocalDate date = month > 12 ? LocalDate.of(year(match), day, month) : LocalDate.of(year(match), month, day);
      return Optional.of(TimeValue.date(CalendarUnit.DAY, date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<TimeValue> year(Match match, Setting setting) {
    Line line = match.line();
    int at = match.at("year");
    boolean number = match.number("year") < EARLIEST_YEAR_ALONE || isCounted(line, at);
    boolean marked = line.word(at).glued() && isMark(line.text(at - 1));
    boolean other = marked || isLabel(line, at) || isBeforeChrist(match);
    return number || other ? Optional.empty() : monthlessYear(match, setting);
  }

  /** "2000 people", but not "since 2000 people have". */
  private static boolean isCounted(Line line, int at) {
    boolean round = line.word(at).number().intValue() % ROUND == 0;
    boolean things = line.tag(at + 1).equals("NOUN") && PLURAL.matcher(line.text(at + 1)).matches();
    return round && things && !YEAR_WORDS.contains(line.text(at - 1));
  }

  /** "Section 1983", "Resolution 1441", "Flight 1549". */
  private static boolean isLabel(Line line, int at) {
    return LABELS.contains(line.text(at - 1)) || line.text(at - 1).equals("§");
  }

  private static boolean isBeforeChrist(Match match) {
    return BEFORE_CHRIST.contains(match.line().text(match.end()));
  }

  private static boolean isMark(String before) {
    return before.length() == 1 && "$€£¥#/.".contains(before);
  }

  private static Optional<TimeValue> monthlessYear(Match match, Setting setting) {
    return Optional.of(TimeValue.date(CalendarUnit.YEAR, LocalDate.of(year(match), 1, 1)));
  }

  private static Optional<TimeValue> shortYear(Match match, Setting setting) {
    return monthlessYear(match, setting);
  }

  private static Optional<TimeValue> decade(Match match, Setting setting) {
    int number = match.number("decade");
    int start = match.start();
    boolean whole = number > 100;
    boolean told = whole || match.word("decade").span().length() > 3 && !Character.isLetter(text(match).charAt(0))
        || DECADE_WORDS.contains(match.line().kind(start - 1));
    int year = whole ? number : number < 20 ? 2000 + number : 1900 + number;
    return told && !isAge(match.line(), start)
        ? Optional.of(TimeValue.date(CalendarUnit.DECADE, LocalDate.of(year, 1, 1))) : Optional.empty();
  }

  private static String text(Match match) {
    return match.word("decade").text();
  }

  /** "in his 60s", "in their early thirties". */
  private static boolean isAge(Line line, int decade) {
    return IntStream.rangeClosed(1, 3).anyMatch(back -> OWNERS.contains(line.text(decade - back)));
  }

  private static Optional<TimeValue> century(Match match, Setting setting) {
    int century = match.number("ordinal");
    return century > 30 || isBeforeChrist(match) ? Optional.empty()
        : Optional.of(TimeValue.date(CalendarUnit.CENTURY, LocalDate.of((century - 1) * 100, 1, 1)));
  }

  private static Optional<TimeValue> seasonYear(Match match, Setting setting) {
    return Optional.of(TimeValue.date(year(match) + "-" + match.meaning("season").value()));
  }

  /** The year of a match; of two digits, those from 30 on are of the last century. */
  static int year(Match match) {
    int year = match.number("year");
    return year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;
  }

  /** Months and weekdays are written with a capital; "May" and "March" that open a sentence may be verbs. */
  static boolean isCalendarWord(Match match, String group) {
    Word word = match.word(group);
    boolean alone = match.end() == match.start() + 1;
    boolean auxiliary = word.tag().equals("AUX");
    boolean verb = auxiliary || word.tag().equals("VERB") && match.at(group) == 0;
    return word.capital() && !(verb && alone) && !isAbbreviationAlone(match, word);
  }

  /** "Sun", "Sat" and "Mar" by themselves are more often other words. */
  private static boolean isAbbreviationAlone(Match match, Word word) {
    boolean abbreviation = word.text().length() == 3 && !word.text().equals("may");
    return abbreviation && match.end() == match.start() + 1 && !match.line().text(match.end()).equals(".");
  }
}

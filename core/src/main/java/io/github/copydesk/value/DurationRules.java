package io.github.copydesk.value;

import com.google.common.collect.ImmutableList;
import io.github.copydesk.lexicon.Lexicon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lengths of time with a number: "ten days", "half an hour", "nine-year", "one to four months", "last two weeks". */
final class DurationRules {

  private static final String UNITS = "(?<unit>UNIT|QUARTER|CENTURY|SECOND)";
  private static final String WHICH = "((?<which>THIS|LAST|NEXT|PAST|LATEST) (PAST|NEXT)?)?";

  /** ten days; next ten days; 10 more years; not "10-year-old". */
  static final TimeRule NUMBER =
      TimeRule.of(WHICH + " (?<number>NUMBER|SMALL|YEAR) (HYPHEN|MORE)? " + UNITS, DurationRules::number);

  /** five long minutes; eight trading days; 12 consecutive months; not "two dead days later". */
  static final TimeRule NUMBER_OF_SORT = TimeRule.of(
      WHICH + " (?<number>NUMBER|SMALL) (?<sort>SORT|OTHER|LONG) " + UNITS, DurationRules::numberOfSort);

  /** day-long; a two-week-long trip; weeklong. */
  static final TimeRule LONG = TimeRule.of("((?<unit>UNIT) HYPHEN LONG|(?<lasting>LASTING))", DurationRules::lasting);

  /** three-quarters of an hour; a tenth of a second; a quarter of a century; quarter-century. */
  static final TimeRule PART = TimeRule.of(
      "((?<number>A|NUMBER|SMALL) HYPHEN?)? (?<part>QUARTER|ORDINAL) (OF A|HYPHEN)? (?<unit>UNIT|CENTURY|SECOND)",
      DurationRules::part);

  /** first nine months. */
  static final TimeRule FIRST_NUMBER =
      TimeRule.of("ORDINAL (?<number>NUMBER|SMALL) " + UNITS, DurationRules::number);

  /** one to four months; 10-12 days; two or three weeks. */
  static final TimeRule BETWEEN = TimeRule.of(
      WHICH + " (?<number>NUMBER|SMALL) (TO|HYPHEN|OR|AND) (?<high>NUMBER|SMALL) HYPHEN? " + UNITS,
      DurationRules::between);

  /** a year; an additional hour; not "twice a year". */
  static final TimeRule ONE = TimeRule.of("A (SORT|MORE)? " + UNITS, DurationRules::one);

  /** half an hour; half a century; a half-century. */
  static final TimeRule HALF = TimeRule.of("A? HALF (HYPHEN|A)? " + UNITS, DurationRules::half);

  /** a year and a half. */
  static final TimeRule ONE_AND_A_HALF = TimeRule.of("A " + UNITS + " AND A HALF", DurationRules::oneAndAHalf);

  /** two hours and five minutes; 1 minute 30 seconds. */
  static final TimeRule TWO_UNITS = TimeRule.of("(?<number>NUMBER|SMALL|A) (?<unit>UNIT) (AND|COMMA)? "
      + "(?<number2>NUMBER|SMALL) (?<unit2>UNIT)", DurationRules::twoUnits);

  private static final BigDecimal HALF_OF_ONE = new BigDecimal("0.5");
  private static final Set<Kind> TIED_ON = Set.of(Kind.LONG, Kind.END);
  private static final Set<String> NEVER_LAST = Set.of("dead", "hurt", "missing", "old", "such", "different", "many");
  private static final Lexicon RATES = Lexicon.load(DurationRules.class, "rate-words");

  private DurationRules() {}

  static List<TimeRule> all() {
    return ImmutableList.of(NUMBER, NUMBER_OF_SORT, LONG, PART, FIRST_NUMBER, BETWEEN, ONE, HALF, ONE_AND_A_HALF, TWO_UNITS);
  }

  private static Optional<TimeValue> number(Match match, Setting setting) {
    return isAge(match) || isOther(match) ? Optional.empty()
        : Optional.of(duration(match.word("number").number(), match.meaning("unit").value()));
  }

  /** "three-quarters of them", "the 1988 quarter", "she would one day lead". */
  private static boolean isOther(Match match) {
    String unit = match.word("unit").text();
    boolean fraction = match.kind("unit") == Kind.QUARTER && match.line().kind(match.at("unit") - 1) == Kind.HYPHEN;
    boolean year = match.kind("number") == Kind.YEAR && !unit.endsWith("s");
    boolean someDay = match.word("number").text().equals("one") && unit.equals("day")
        && match.line().tag(match.end()).equals("VERB");
    return fraction || year || someDay;
  }

  /** "67-year-old", "67 years old", "aged 10 months". */
  static boolean isAge(Match match) {
    Line line = match.line();
    boolean old = line.text(match.end()).startsWith("old")
        || line.kind(match.end()) == Kind.HYPHEN && line.text(match.end() + 1).startsWith("old")
        || line.text(match.end()).equals("of") && line.text(match.end() + 1).equals("age");
    return old || line.kind(match.start() - 1) == Kind.OLD;
  }

  private static Optional<TimeValue> numberOfSort(Match match, Setting setting) {
    Word sort = match.word("sort");
    boolean fits = match.kind("sort") == Kind.SORT || sort.tag().equals("ADJ") && !NEVER_LAST.contains(sort.text());
    return fits && match.word("unit").text().endsWith("s") ? number(match, setting) : Optional.empty();
  }

  private static Optional<TimeValue> lasting(Match match, Setting setting) {
    if (match.has("lasting")) {
      return Optional.of(TimeValue.duration(match.meaning("lasting").value()));
    }
    boolean one = !match.word("unit").text().endsWith("s");
    return one ? Optional.of(duration(BigDecimal.ONE, match.meaning("unit").value())) : Optional.empty();
  }

  /** A part of a unit; "a third quarter" and "the first day" are none. */
  private static Optional<TimeValue> part(Match match, Setting setting) {
    boolean quarter = match.kind("part") == Kind.QUARTER;
    boolean of = match.line().kind(match.at("part") + 1) == Kind.OF;
    boolean century = match.kind("unit") == Kind.CENTURY;
    BigDecimal number = !match.has("number") || match.kind("number") == Kind.A ? BigDecimal.ONE
        : match.word("number").number();
    BigDecimal parts = quarter ? BigDecimal.valueOf(4) : match.word("part").number();
    if (!of && !(quarter && century) || number.compareTo(parts) >= 0) {
      return Optional.empty();
    }
    return Optional.of(duration(number.divide(parts, 4, RoundingMode.HALF_UP), match.meaning("unit").value()));
  }

  private static TimeValue duration(BigDecimal number, String unit) {
    return TimeValue.duration(Length.of(number, unit));
  }

  private static Optional<TimeValue> between(Match match, Setting setting) {
    BigDecimal low = match.word("number").number();
    BigDecimal high = match.word("high").number();
    String unit = match.meaning("unit").value();
    return isAge(match) || low.compareTo(high) >= 0 ? Optional.empty()
        : Optional.of(TimeValue.duration(Length.of(low, unit) + "/" + Length.of(high, unit)));
  }

  private static Optional<TimeValue> one(Match match, Setting setting) {
    String unit = match.word("unit").text();
    boolean ordinal = match.kind("unit") == Kind.SECOND || match.kind("unit") == Kind.QUARTER;
    boolean noun = match.line().tag(match.end()).equals("NOUN") && unit.equals("day")
        || TIED_ON.contains(match.line().kind(match.end() + 1)) && match.line().kind(match.end()) == Kind.HYPHEN;
    return ordinal || noun || unit.endsWith("s") || isRate(match.line(), match.start() - 1) ? Optional.empty()
        : Optional.of(duration(BigDecimal.ONE, match.meaning("unit").value()));
  }

  /** "twice a year", "$5 a day", "two flights a week". */
  private static boolean isRate(Line line, int before) {
    boolean number = before >= 0 && line.word(before).isNumber();
    boolean things = line.text(before).endsWith("s") && line.tag(before).equals("NOUN");
    return number || things || RATES.contains(line.text(before));
  }

  private static Optional<TimeValue> half(Match match, Setting setting) {
    return match.kind("unit") == Kind.QUARTER ? Optional.empty()
        : Optional.of(duration(HALF_OF_ONE, match.meaning("unit").value()));
  }

  private static Optional<TimeValue> oneAndAHalf(Match match, Setting setting) {
    return Optional.of(duration(BigDecimal.ONE.add(HALF_OF_ONE), match.meaning("unit").value()));
  }

  private static Optional<TimeValue> twoUnits(Match match, Setting setting) {
    BigDecimal first = match.kind("number") == Kind.A ? BigDecimal.ONE : match.word("number").number();
    String one = Length.of(first, match.meaning("unit").value());
    String two = Length.of(match.word("number2").number(), match.meaning("unit2").value());
    return Length.join(one, two).map(TimeValue::duration);
  }
}

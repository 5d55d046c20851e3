package io.github.copydesk.value;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Days of the year with a name, by themselves, with a year, and next to the day of publication: "last Christmas". */
final class HolidayRules {

  /** Christmas Day; Thanksgiving 2019; not "Christmas tree". */
  static final TimeRule HOLIDAY =
      TimeRule.of("(?<holiday>HOLIDAY) ((OF|COMMA)? (?<year>YEAR))?", HolidayRules::holiday);

  /** last Christmas; this past Easter. */
  static final TimeRule WHICH_HOLIDAY =
      TimeRule.of("(?<which>THIS|LAST|NEXT|PAST) (?<past>PAST|NEXT)? (?<holiday>HOLIDAY)", HolidayRules::whichHoliday);

  /** Christmas last year. */
  static final TimeRule HOLIDAY_OF_RELATIVE_YEAR = TimeRule.of(
      "(?<holiday>HOLIDAY) OF? (?<which>THIS|LAST|NEXT) (?<unit>UNIT)", HolidayRules::holidayOfRelativeYear);

  private static final Set<String> OURS = Set.of("u.s.", "u.s", "us", "american", "on", "the");

  private HolidayRules() {}

  static List<TimeRule> all() {
    return ImmutableList.of(HOLIDAY, WHICH_HOLIDAY, HOLIDAY_OF_RELATIVE_YEAR);
  }

  private static Optional<TimeValue> holiday(Match match, Setting setting) {
    String name = match.word("holiday").text();
    if (isOther(match)) {
      return Optional.empty();
    }
    if (match.has("year")) {
      return Optional.of(date(match.number("year"), name));
    }
    return setting.published().map(published ->
            TimeValue.date(CalendarUnit.DAY, Nearest.day(year -> Holidays.in(year, name), published, setting.direction())))
        .or(() -> Holidays.fixed(name).map(day -> TimeValue.date("XXXX-" + day)));
  }

  private static TimeValue date(int year, String name) {
    return TimeValue.date(CalendarUnit.DAY, Holidays.in(year, name));
  }

  /** "Christmas shopping" is of a season, "Orthodox Christmas" and "India's Independence Day" are other days. */
  private static boolean isOther(Match match) {
    Line line = match.line();
    int before = match.start() - 1;
    boolean thing = line.tag(match.end()).equals("NOUN");
    boolean hyphen = line.kind(match.end()) == Kind.HYPHEN && line.word(match.end()).glued()
        || line.kind(before) == Kind.HYPHEN && match.word("holiday").glued();
    boolean foreign = before > 0 && line.word(before).capital() && !OURS.contains(line.text(before))
        && !line.tag(before).equals("ADP");
    return thing || hyphen || foreign || line.kind(before) == Kind.AS && line.kind(before - 1) == Kind.POSSESSIVE;
  }

  /** "This" is of the year of publication, "last" before that day and "next" behind it. */
  private static Optional<TimeValue> whichHoliday(Match match, Setting setting) {
    String name = match.word("holiday").text();
    int which = match.meaning(match.has("past") ? "past" : "which").number();
    return setting.published().map(published -> {
      LocalDate same = Holidays.in(published.getYear(), name);
      boolean other = which < 0 && !same.isBefore(published) || which > 0 && !same.isAfter(published);
      return other ? date(published.getYear() + which, name) : TimeValue.date(CalendarUnit.DAY, same);
    });
  }

  private static Optional<TimeValue> holidayOfRelativeYear(Match match, Setting setting) {
    boolean year = match.meaning("unit").value().equals("YEAR");
    return setting.published().filter(it -> year)
        .map(it -> date(it.getYear() + match.meaning("which").number(), match.word("holiday").text()));
  }
}

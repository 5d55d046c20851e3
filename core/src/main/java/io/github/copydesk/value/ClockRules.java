package io.github.copydesk.value;

import com.google.common.collect.ImmutableList;
import io.github.copydesk.article.EntityType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Times of a day: "9 a.m. EDT", "7:49 p.m.", "1922 UTC", "noon", "Thursday night", "overnight". */
final class ClockRules {

  private static final String CLOCK_WORDS = "(?<clock>CLOCK) (?<half>AM_PM)?";
  private static final String HOUR_WORDS = "(?<hour>SMALL|NUMBER) (?<half>AM_PM)";
  private static final String NOON_WORDS = "(?<noon>NOON)";

  /** EDT; UTC+2; local time. */
  private static final String ZONES = "(COMMA? (?<zone>ZONE) TIME? (PLUS (?<offset>SMALL))?|LOCAL TIME)?";

  /** London time; Central European Summer Time. */
  private static final String PLACES = "COMMA? (?<place>OTHER|ZONE) (OTHER|ZONE|SEASON){0,2} TIME";

  /** 2:49 a.m. local time; 7:49 UTC; 18:30; not "4:0". */
  static final TimeRule CLOCK = TimeRule.of(CLOCK_WORDS + ZONES, ClockRules::clock);

  /** 15:00 Moscow time. */
  static final TimeRule CLOCK_OF_PLACE = TimeRule.of(CLOCK_WORDS + PLACES, ClockRules::clock);

  /** 9 a.m. EDT; 5 pm. */
  static final TimeRule HOUR = TimeRule.of(HOUR_WORDS + ZONES, ClockRules::hour);

  /** 3 p.m. London time. */
  static final TimeRule HOUR_OF_PLACE = TimeRule.of(HOUR_WORDS + PLACES, ClockRules::hour);

  /** 1922 UTC; 0600 GMT; 2100 local time; not "2000 Pacific islanders", nor "nine GMT". */
  static final TimeRule FOUR_DIGITS =
      TimeRule.of("(?<digits>YEAR|NUMBER) ((?<zone>ZONE) (PLUS (?<offset>SMALL))?|LOCAL TIME)", ClockRules::fourDigits);

  /** noon; midnight EST. */
  static final TimeRule NOON = TimeRule.of(NOON_WORDS + ZONES, ClockRules::noon);

  /** tonight; overnight. */
  static final TimeRule TONIGHT = TimeRule.of("(?<tonight>TONIGHT)", ClockRules::tonight);

  /** this morning; last night; the next morning. */
  static final TimeRule WHICH_PART = TimeRule.of("(?<which>THIS|LAST|NEXT|PAST) (?<part>DAY_PART)", ClockRules::whichPart);

  /** Thursday night; yesterday morning; tomorrow evening. */
  static final TimeRule DAY_AND_PART =
      TimeRule.of("(?<day>WEEKDAY|DAY_NAME) (?<part>DAY_PART)", ClockRules::dayAndPart);

  /** last Thursday night. */
  static final TimeRule WHICH_DAY_AND_PART =
      TimeRule.of("(?<which>LAST|NEXT|THIS) (?<day>WEEKDAY) (?<part>DAY_PART)", ClockRules::dayAndPart);

  /** Signs of zones are short: AEST; "Eastern" is a word that describes people too. */
  private static final int LONGEST_SIGN = 4;

  private ClockRules() {}

  static List<TimeRule> all() {
    return ImmutableList.of(CLOCK, CLOCK_OF_PLACE, HOUR, HOUR_OF_PLACE, FOUR_DIGITS, NOON, TONIGHT, WHICH_PART, DAY_AND_PART, WHICH_DAY_AND_PART);
  }

  private static Optional<TimeValue> clock(Match match, Setting setting) {
    String[] parts = match.word("clock").text().split(":");
    int hour = Integer.parseInt(parts[0].length() > 2 ? "99" : parts[0]);
    int minute = Integer.parseInt(parts[1].length() != 2 ? "99" : parts[1]);
    return parts.length > 2 && parts[2].length() != 2 ? Optional.empty() : time(match, hour, minute);
  }

  private static Optional<TimeValue> hour(Match match, Setting setting) {
    boolean whole = match.word("hour").isWhole();
    return !whole || match.number("hour") > 12 || match.number("hour") < 1 ? Optional.empty()
        : time(match, match.number("hour"), 0);
  }

  private static Optional<TimeValue> fourDigits(Match match, Setting setting) {
    String digits = match.word("digits").text();
    boolean word = match.has("zone") && match.word("zone").span().length() > LONGEST_SIGN;
    return word || digits.length() != 4 || !digits.chars().allMatch(Character::isDigit) ? Optional.empty()
        : time(match, Integer.parseInt(digits.substring(0, 2)), Integer.parseInt(digits.substring(2)));
  }

  private static Optional<TimeValue> time(Match match, int hour, int minute) {
    boolean after = match.has("half") && match.meaning("half").value().equals("PM");
    boolean before = match.has("half") && !after;
    int whole = after && hour < 12 ? hour + 12 : before && hour == 12 ? 0 : hour;
    boolean place = match.has("place") && !match.word("place").capital();
    return place || whole > 24 || minute > 59 ? Optional.empty()
        : Optional.of(TimeValue.time(String.format(Locale.ROOT, "T%02d:%02d%s", whole, minute, zone(match))));
  }

  /** How far the zone is from UTC; empty where that hangs on the season, or on a place. */
  private static String zone(Match match) {
    String zone = match.has("zone") ? match.meaning("zone").value() : "";
    return match.has("offset") ? String.format(Locale.ROOT, "+%02d:00", match.number("offset")) : zone;
  }

  private static Optional<TimeValue> noon(Match match, Setting setting) {
    return match.line().text(match.start() - 1).equals("high") ? Optional.empty()
        : Optional.of(TimeValue.time("T" + match.meaning("noon").value() + zone(match)));
  }

  /** The night of a morning paper's "overnight" is the one before; of no day at all it is just a night. */
  private static Optional<TimeValue> tonight(Match match, Setting setting) {
    int days = match.meaning("tonight").number();
    return Optional.of(part(setting.published().map(day -> day.plusDays(days)), "NI"));
  }

  private static TimeValue part(Optional<LocalDate> day, String part) {
    return new TimeValue(EntityType.TIME, day.map(LocalDate::toString).orElse("XXXX-XX-XX") + "T" + part,
        day.map(it -> new CalendarStretch(CalendarUnit.DAY, it)), false);
  }

  private static Optional<TimeValue> whichPart(Match match, Setting setting) {
    int which = match.meaning("which").number();
    boolean fromStory = match.kind("which") == Kind.NEXT;
    Optional<LocalDate> from = fromStory ? setting.point(CalendarUnit.DAY) : setting.published();
    return Optional.of(part(from.map(day -> day.plusDays(which)), match.meaning("part").value()));
  }

  private static Optional<TimeValue> dayAndPart(Match match, Setting setting) {
    int number = match.meaning("day").number();
    String part = match.meaning("part").value();
    if (match.kind("day") == Kind.DAY_NAME) {
      return Optional.of(part(setting.published().map(day -> day.plusDays(number)), part));
    }
    DayOfWeek weekday = DayOfWeek.of(number);
    Optional<LocalDate> day = setting.published().map(it -> Nearest.weekday(weekday, it, setting.direction()));
    return Optional.of(day.isPresent() ? part(day, part) : TimeValue.time("XXXX-WXX-" + number + "T" + part));
  }
}

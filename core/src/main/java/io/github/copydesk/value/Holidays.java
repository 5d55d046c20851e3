package io.github.copydesk.value;

import io.github.copydesk.article.Span;
import io.github.copydesk.lexicon.Lexicon;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Days of the year with a name: "Christmas Eve", "Thanksgiving", "Easter Monday". Only those that the Gregorian calendar
 * tells: the days of Ramadan or Diwali hang on the moon and on who looks at it.
 */
final class Holidays {

  private static final Lexicon DAYS = Lexicon.load(Holidays.class, "holidays");
  private static final int MOST_WORDS = 7;

  /** Few words can open a holiday, so that few phrases need be put together. */
  private static final Set<String> OPENERS =
      DAYS.entries().stream().map(name -> name.split("[ '.]", 2)[0]).collect(Collectors.toSet());

  private Holidays() {}

  /** Makes one word of each name of a holiday; its text is the name as the list has it. */
  static List<Word> join(List<Word> words) {
    List<Word> joined = new ArrayList<>(words.size());
    int at = 0;
    while (at < words.size()) {
      int end = words.get(at).capital() && OPENERS.contains(words.get(at).text()) ? end(words, at) : at;
      joined.add(end > at ? holiday(words.subList(at, end)) : words.get(at));
      at = Math.max(end, at + 1);
    }
    return joined;
  }

  /** The word behind the longest name that starts here, or the start itself. */
  private static int end(List<Word> words, int start) {
    int end = Math.min(words.size(), start + MOST_WORDS);
    while (end > start && !DAYS.contains(phrase(words.subList(start, end)))) {
      end--;
    }
    return end;
  }

  private static String phrase(List<Word> words) {
    StringBuilder phrase = new StringBuilder();
    for (Word word : words) {
      phrase.append(phrase.length() == 0 || word.glued() ? "" : " ").append(word.text().replace('’', '\''));
    }
    return phrase.toString();
  }

  private static Word holiday(List<Word> words) {
    Span span = words.get(0).span().cover(words.get(words.size() - 1).span());
    return new Word(span, phrase(words), Kind.HOLIDAY, BigDecimal.ZERO, "PROPN", words.get(0).glued(), true);
  }

  /** The day of a holiday in a year. */
  static LocalDate in(int year, String holiday) {
    String[] rule = rule(holiday).split(" ");
    if (rule.length == 1) {
      return MonthDay.parse("--" + rule[0]).atYear(year);
    }
    if (rule[0].equals("EASTER")) {
      return easter(year).plusDays(Integer.parseInt(rule[1]));
    }
    LocalDate weekday = LocalDate.of(year, Integer.parseInt(rule[0]), 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(rule[2]), DayOfWeek.valueOf(rule[1])));
    return weekday.plusDays(rule.length > 3 ? Integer.parseInt(rule[3]) : 0);
  }

  /** The month and day of a holiday that has the same ones in every year. */
  static Optional<String> fixed(String holiday) {
    return Optional.of(rule(holiday)).filter(rule -> !rule.contains(" "));
  }

  private static String rule(String holiday) {
    return DAYS.value(holiday).orElseThrow();
  }

  /**
   * Easter Sunday: the Sunday after the full moon of the church's calendar, whose age goes by the year's place in a cycle
   * of 19 years, set right for leap years left out and for the moon's drift.
   */
  static LocalDate easter(int year) {
    int century = year / 100;
    int golden = year % 19;
    int drift = (8 * century + 13) / 25;
    int epact = (19 * golden + century - century / 4 - drift + 15) % 30;
    boolean late = epact == 29 || epact == 28 && golden > 10;
    LocalDate fullMoon = LocalDate.of(year, 3, 21).plusDays(late ? epact - 1 : epact);
    return fullMoon.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
  }
}

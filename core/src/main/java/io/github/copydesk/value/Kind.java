package io.github.copydesk.value;

import java.util.EnumSet;
import java.util.Set;

/** What part a word can play in a date or an amount: the alphabet in which {@link Form}s are written. */
enum Kind {
  OTHER,
  // numbers, told by their characters
  NUMBER, SMALL, YEAR, ORDINAL, CLOCK, DECADE, SHORT_YEAR, HOLIDAY,
  // marks
  COMMA, STOP, HYPHEN, SLASH, PLUS, POSSESSIVE,
  // small words
  THE, A, OF, IN, ON, AND, OR, TO, FROM, EVERY, HALF, MORE, AS,
  // the calendar
  WEEKDAY, MONTH, SEASON, DAY_PART, QUARTER, UNIT, SECOND, WEEKEND, CENTURY, FISCAL, END, START, MIDDLE,
  EARLY, LATE, MID, THIS, THESE, LAST, NEXT, PAST, SAME, LATEST, DAY_NAME, AGO, EARLIER, LATER, AM_PM, ZONE, NOON,
  TONIGHT,
  LONG, LASTING, SORT, QUARTER_SIGN, HALF_SIGN, YEAR_END,
  OLD, FEW, RECENT, VAGUE, REPEATED, PERIOD, NOW, FUTURE, LOCAL, TIME,
  // amounts
  SYMBOL, CURRENCY, COIN, CODE, NATION, OPENER, PERCENT, PART, BASIS, OUT, POINTS, PER, CENTUM, MEASURE, SQUARE, SIZE, DEGREES, SCALE;

  /** The kinds that are a number of any sort. */
  static final Set<Kind> NUMBERS = EnumSet.of(NUMBER, SMALL, YEAR);

  private static final char FIRST_LETTER = '\uE000';

  /** A letter that means nothing in a regular expression. */
  char letter() {
    return (char) (FIRST_LETTER + ordinal());
  }
}

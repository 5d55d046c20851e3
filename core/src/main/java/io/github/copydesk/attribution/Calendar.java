package io.github.copydesk.attribution;

import java.util.Set;

/** Days of the week and their like, and months, which stand beside a cue without being anybody. */
final class Calendar {

  private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
      "sunday", "today", "yesterday", "tonight", "tomorrow");

  private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july",
      "august", "september", "october", "november", "december");

  private Calendar() {}

  static boolean isDay(String word) {
    return DAYS.contains(word);
  }

  static boolean isMonth(String word) {
    return MONTHS.contains(word);
  }
}

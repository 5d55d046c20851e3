package io.github.copydesk.attribution;

import java.util.Set;

/** Days of the week and their like, which stand beside a cue without being anybody. */
final class Calendar {

  private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
      "sunday", "today", "yesterday", "tonight", "tomorrow");

  private Calendar() {}

  static boolean isDay(String word) {
    return DAYS.contains(word);
  }
}

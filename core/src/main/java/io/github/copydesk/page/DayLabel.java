package io.github.copydesk.page;

import io.github.copydesk.lexicon.Lexicon;
import java.util.Locale;

/** What a day is said to be of: "Published", "Last updated", something else such as "Registered", or nothing at all. */
enum DayLabel {
  PUBLICATION, CHANGE, OTHER, NONE;

  private static final Lexicon WORDS = Lexicon.load(DayLabel.class, "day-labels");

  /** Returns what the last word says that speaks of any; in scripts without spaces that is a part of a word. */
  static DayLabel of(String words) {
    DayLabel label = NONE;
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")) {
      String value = WORDS.value(word).orElse("");
      label = value.isEmpty() ? label : valueOf(value);
    }
    return label;
  }

  /** Returns what the names of an element say; one may be called "published updated" where it is both. */
  static DayLabel ofClasses(String classes) {
    if (classes.contains("publish") || classes.contains("pubdate") || classes.contains("posted") || classes.contains("entry-date")) {
      return PUBLICATION;
    }
    return classes.contains("updated") || classes.contains("modified") ? CHANGE : NONE;
  }
}

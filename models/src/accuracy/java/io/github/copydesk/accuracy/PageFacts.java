package io.github.copydesk.accuracy;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * When two statements about a page are the same. Words are runs of letters and digits, in small letters, each counted once.
 *
 * <ul>
 *   <li>Titles and sites share at least four fifths of their words, writers half of them, since roles and degrees are written with
 *       a name or not; the share is that of the words in both among the words in either.
 *   <li>Days are equal.
 * </ul>
 */
final class PageFacts {

  static final List<String> FIELDS = List.of("title", "author", "date", "site");

  private static final double NEARLY = 0.8;
  private static final double HALF = 0.5;
  private static final int DAY = "2026-11-22".length();

  private PageFacts() {}

  static boolean same(String field, String truth, String found) {
    return switch (field) {
      case "date" -> day(truth).equals(day(found));
      case "author" -> likeness(truth, found) >= HALF;
      default -> likeness(truth, found) >= NEARLY;
    };
  }

  /** Tells whether the words are the same and in the same order. */
  static boolean equal(String truth, String found) {
    return words(truth).equals(words(found));
  }

  private static String day(String date) {
    return date.substring(0, Math.min(DAY, date.length()));
  }

  private static List<String> words(String text) {
    return PageScore.words(text.toLowerCase(Locale.ROOT));
  }

  private static double likeness(String truth, String found) {
    TreeSet<String> right = new TreeSet<>(words(truth));
    TreeSet<String> guess = new TreeSet<>(words(found));
    TreeSet<String> both = new TreeSet<>(right);
    both.retainAll(guess);
    return (double) both.size() / Math.max(1, right.size() + guess.size() - both.size());
  }
}

package io.github.copydesk.cleaning;

import com.google.common.base.Splitter;
import io.github.copydesk.article.RemovalKind;
import io.github.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds lists of links to other stories that stand under no heading, by what one paragraph alone does not show.
 *
 * <p>A run of listed headlines is one if a headline of it begins as teasers alone do, or most begin as teasers
 * often do, and the story does not announce it with a colon; headlines under a heading of links are more; and so are
 * headlines in capitals in the middle of a text that is not.
 */
final class Teasers {

  private static final Lexicon OPENINGS = Lexicon.load(Teasers.class, "teasers");
  private static final String BULLETS = "-–—•*·►▶■";
  private static final String ENDS = ".!;,";
  private static final String QUOTES = "“\"‘'";
  private static final String CERTAIN = "certain";
  private static final String NONE = "none";
  private static final int MOST_WORDS_OF_AN_OPENING = 3;
  private static final int LONGEST = 130;
  private static final int MOST_IN_A_LIST = 6;
  private static final int MOST_HEADLINES = 12;
  private static final int FEWEST_WORDS_IN_CAPITALS = 5;
  private static final int FEWEST_WORDS_OF_PROSE = 6;

  /** Adds the kinds of what is found to those that are known; a null stands for prose. */
  void mark(List<Paragraph> paragraphs, @Nullable RemovalKind[] kinds) {
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == null && isListed(paragraphs.get(i))) {
        i = markList(paragraphs, kinds, i);
      } else if (kinds[i] == RemovalKind.RELATED_LINK && KnownPhrases.isHeading(paragraphs.get(i))) {
        i = markHeadlines(paragraphs, kinds, i + 1) - 1;
      }
    }
    markCapitals(paragraphs, kinds);
  }

  private static int markList(List<Paragraph> paragraphs, @Nullable RemovalKind[] kinds, int from) {
    int end = from;
    int certain = 0;
    int likely = 0;
    while (end < kinds.length && kinds[end] == null && isListed(paragraphs.get(end))) {
      String opening = opening(paragraphs.get(end).text());
      certain += opening.equals(CERTAIN) ? 1 : 0;
      likely += opening.equals(NONE) ? 0 : 1;
      end++;
    }
    boolean announced = from > 0 && paragraphs.get(from - 1).text().endsWith(":");
    boolean teasers = certain > 0 || 2 * likely > end - from;
    for (int i = from; teasers && !announced && end - from <= MOST_IN_A_LIST && i < end; i++) {
      kinds[i] = RemovalKind.RELATED_LINK;
    }
    return end - 1;
  }

  private static int markHeadlines(List<Paragraph> paragraphs, @Nullable RemovalKind[] kinds, int from) {
    int end = from;
    while (end < kinds.length && kinds[end] == null && end - from < MOST_HEADLINES && isHeadline(paragraphs.get(end))) {
      kinds[end++] = RemovalKind.RELATED_LINK;
    }
    return end;
  }

  private static void markCapitals(List<Paragraph> paragraphs, @Nullable RemovalKind[] kinds) {
    for (int i = 2; i + 1 < kinds.length; i++) {
      if (kinds[i] == null
          && isInCapitals(paragraphs.get(i))
          && isProse(paragraphs.get(i - 1))
          && isProse(paragraphs.get(i + 1))) {
        kinds[i] = RemovalKind.RELATED_LINK;
      }
    }
  }

  private static boolean isListed(Paragraph paragraph) {
    String text = paragraph.text();
    return text.length() > 2
        && text.length() <= LONGEST
        && BULLETS.indexOf(text.charAt(0)) >= 0
        && text.charAt(1) == ' '
        && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** Returns what the list of openings says of a paragraph's first one, two or three words. */
  private static String opening(String text) {
    String words = text.substring(2).toLowerCase(Locale.ROOT);
    String opening = NONE;
    int end = 0;
    for (int count = 0; count < MOST_WORDS_OF_AN_OPENING && end < words.length(); count++) {
      int space = words.indexOf(' ', end + 1);
      end = space < 0 ? words.length() : space;
      opening = OPENINGS.value(words.substring(0, end)).orElse(opening);
    }
    return opening;
  }

  /** A headline has no full stop, or is in title case: but for the shortest, each of its words has a capital. */
  private static boolean isHeadline(Paragraph paragraph) {
    String text = paragraph.text();
    return text.length() <= LONGEST
        && QUOTES.indexOf(text.charAt(0)) < 0
        && (Character.isLetterOrDigit(text.charAt(text.length() - 1)) || isInTitleCase(text));
  }

  private static boolean isInTitleCase(String text) {
    List<String> words = Splitter.on(' ').splitToList(text);
    return words.size() > 2
        && words.stream().noneMatch(word -> word.length() > 3 && Character.isLowerCase(word.charAt(0)));
  }

  private static boolean isInCapitals(Paragraph paragraph) {
    String text = paragraph.text();
    return text.length() <= LONGEST
        && paragraph.words() >= FEWEST_WORDS_IN_CAPITALS
        && Character.isUpperCase(text.charAt(0))
        && Character.isLetter(text.charAt(text.length() - 1))
        && text.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isProse(Paragraph paragraph) {
    String text = paragraph.text();
    return paragraph.words() >= FEWEST_WORDS_OF_PROSE && ".?!\"”".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}

package io.github.copydesk.cleaning;

import io.github.copydesk.article.RemovalKind;
import io.github.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds who the writer is, told below the story: "Jane Doe is a columnist for …".
 *
 * <p>A person whom the story names before is no stranger to it, so nothing is taken for a box whose first name and
 * surname stand above.
 */
final class AuthorBoxes {

  private static final Lexicon ROLES = Lexicon.load(AuthorBoxes.class, "author-roles");
  private static final int FEWEST_PARAGRAPHS_ABOVE = 4;
  private static final int LONGEST = 420;
  private static final int WORDS_READ = 12;
  private static final int PARAGRAPHS_READ = 2;
  private static final String NAME_PART = "\\p{Lu}[\\p{L}.'’-]*+";
  /** Somebody's words, rather than the name of a book. */
  static final Pattern QUOTED = Pattern.compile(" said|,[\"”]");
  private static final String NAME = NAME_PART + "(?: " + NAME_PART + "){0,2} (?<surname>\\p{Lu}[\\p{L}'’-]{1,30})";
  private static final String APPOSITION = ",? [^!?;:]{1,200}?,";
  private static final String SECOND_NAME = " and " + NAME_PART + " " + NAME_PART;
  private static final String NO_ROLE = "(?!expected|set|due|being|going|now|not|likely|to |in |on |at )";
  /** A full name, perhaps with what it is known for or a second name, and what its bearer is or does. */
  static final Pattern OPENING = Pattern.compile(
      "(?!(?:The|A|An|This|That) )" + NAME + "(?:" + APPOSITION + "|" + SECOND_NAME + ")?"
          + " (?:(?:is|are) " + NO_ROLE + "|writes |covers |teaches |edits )(?<role>.*)");

  /** Adds the boxes to the kinds that are known; a null stands for prose. */
  void mark(List<Paragraph> paragraphs, @Nullable RemovalKind[] kinds) {
    int seen = 0;
    for (int i = kinds.length - 1; i >= FEWEST_PARAGRAPHS_ABOVE && seen < PARAGRAPHS_READ; i--) {
      if (kinds[i] == null) {
        seen++;
        if (isBox(paragraphs.get(i).text(), proseAbove(paragraphs, kinds, i))) {
          kinds[i] = RemovalKind.BYLINE;
        }
      }
    }
  }

  private static boolean isBox(String text, List<String> prose) {
    Matcher matcher = OPENING.matcher(text);
    return text.length() <= LONGEST
        && !QUOTED.matcher(text).find()
        && matcher.matches()
        && namesARole(matcher.group("role"))
        && isNew(matcher.group("surname"), prose);
  }

  private static boolean namesARole(String role) {
    String[] words = role.toLowerCase(Locale.ROOT).split("[^a-z]+", WORDS_READ);
    for (String word : words) {
      if (ROLES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> proseAbove(List<Paragraph> paragraphs, @Nullable RemovalKind[] kinds, int index) {
    return paragraphs.stream()
        .limit(index)
        .filter(paragraph -> kinds[paragraph.index()] == null)
        .map(Paragraph::text)
        .toList();
  }

  private static boolean isNew(String surname, List<String> prose) {
    return prose.stream().noneMatch(text -> text.contains(surname));
  }
}

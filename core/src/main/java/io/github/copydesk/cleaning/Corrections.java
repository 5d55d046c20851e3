package io.github.copydesk.cleaning;

import io.github.copydesk.article.RemovalKind;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what belongs to a note by the editors and stands below it: all that follows a bare heading at the tail, and the
 * pieces of a note whose links were given lines of their own.
 */
final class Corrections {

  private static final int MOST = 4;
  private static final int MOST_PIECES = 12;
  private static final String ENDS = ".!?\"”)";
  /** "CORRECTION:" with nothing behind it. */
  static final Pattern HEADING =
      Pattern.compile("(?:Correction|Clarification|Editor['’]s note)s?[:.]", Pattern.CASE_INSENSITIVE);

  /** Adds what follows a heading at the tail of a text to the kinds that are known; a null stands for prose. */
  void mark(List<Paragraph> paragraphs, @Nullable RemovalKind[] kinds) {
    for (int i = 0; i < kinds.length; i++) {
      boolean heads = HEADING.matcher(paragraphs.get(i).text()).matches() && kinds.length - i <= MOST + 1;
      if (heads) {
        Arrays.fill(kinds, i + 1, kinds.length, RemovalKind.EDITORS_NOTE);
      } else if (kinds[i] == RemovalKind.EDITORS_NOTE) {
        markPieces(paragraphs, kinds, i);
      }
    }
  }

  /** Each piece but the last ends in the middle of a sentence, and each but the first starts there. */
  private static void markPieces(List<Paragraph> paragraphs, @Nullable RemovalKind[] kinds, int note) {
    for (int i = note + 1; i < kinds.length && i - note < MOST_PIECES; i++) {
      String above = paragraphs.get(i - 1).text();
      boolean goesOn = ENDS.indexOf(above.charAt(above.length() - 1)) < 0
          && Character.isLowerCase(paragraphs.get(i).text().charAt(0));
      if (!goesOn) {
        return;
      }
      kinds[i] = RemovalKind.EDITORS_NOTE;
    }
  }
}

package io.github.copydesk.cleaning;

import io.github.copydesk.article.RemovalKind;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the paragraphs of a correction that stand below its heading. */
final class Corrections {

  private static final int MOST = 4;
  /** "CORRECTION:" with nothing behind it. */
  static final Pattern HEADING = Pattern.compile("(?:Correction|Clarification|Editor['’]s [Nn]ote)s?[:.]", Pattern.CASE_INSENSITIVE);

  /** Adds what follows a heading at the tail of a text to the kinds that are known; a null stands for prose. */
  void mark(List<Paragraph> paragraphs, @Nullable RemovalKind[] kinds) {
    for (int i = 0; i < kinds.length; i++) {
      boolean heads = HEADING.matcher(paragraphs.get(i).text()).matches() && kinds.length - i <= MOST + 1;
      for (int below = i + 1; heads && below < kinds.length; below++) {
        kinds[below] = RemovalKind.EDITORS_NOTE;
      }
    }
  }
}

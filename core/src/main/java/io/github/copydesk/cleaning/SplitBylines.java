package io.github.copydesk.cleaning;

import io.github.copydesk.article.RemovalKind;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds bylines whose names were links, each now on a line of its own below "By". */
final class SplitBylines {

  private static final int MOST = 6;
  private static final int LONGEST = 60;
  /** "Jane Doe", "and", "Jane Doe and", a comma. */
  static final Pattern PART = Pattern.compile(
      "and|&|,|\\p{Lu}[\\p{L}.'’-]*+(?: \\p{Lu}[\\p{L}.'’-]*+){1,3}(?: and|,)?");

  /** Adds such lines to the kinds that are known; a null stands for prose. */
  void mark(List<Paragraph> paragraphs, @Nullable RemovalKind[] kinds) {
    for (int i = 0; i < kinds.length && paragraphs.get(i).isAtHead(); i++) {
      String text = paragraphs.get(i).text();
      if (text.equalsIgnoreCase("by")) {
        kinds[i] = RemovalKind.BYLINE;
        markParts(paragraphs, kinds, i + 1);
      } else if (kinds[i] == RemovalKind.BYLINE && i + 1 < kinds.length && paragraphs.get(i + 1).text().equals("and")) {
        markParts(paragraphs, kinds, i + 1);
      }
    }
  }

  private static void markParts(List<Paragraph> paragraphs, @Nullable RemovalKind[] kinds, int from) {
    for (int i = from; i < kinds.length && i - from < MOST && isPart(paragraphs.get(i)); i++) {
      kinds[i] = RemovalKind.BYLINE;
    }
  }

  private static boolean isPart(Paragraph paragraph) {
    return paragraph.text().length() <= LONGEST && PART.matcher(paragraph.text()).matches();
  }
}

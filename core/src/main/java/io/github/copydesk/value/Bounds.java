package io.github.copydesk.value;

import io.github.copydesk.article.Bound;
import io.github.copydesk.lexicon.Lexicon;

/** Reads how exactly a number is told from the words around it: "up to", "more than", "or so". */
final class Bounds {

  private static final Lexicon BEFORE = Lexicon.load(Bounds.class, "bounds-before");
  private static final Lexicon AFTER = Lexicon.load(Bounds.class, "bounds-after");
  private static final int LONGEST = 4;

  private Bounds() {}

  /** Returns the bound of the words from {@code start} to {@code end}; the longest phrase decides. */
  static Bound around(Line line, int start, int end) {
    for (int words = LONGEST; words > 0; words--) {
      String before = phrase(line, start - words, start);
      if (BEFORE.contains(before)) {
        return Bound.valueOf(BEFORE.value(before).orElseThrow());
      }
      String after = phrase(line, end, end + words);
      if (AFTER.contains(after)) {
        return Bound.valueOf(AFTER.value(after).orElseThrow());
      }
    }
    return Bound.EXACT;
  }

  private static String phrase(Line line, int start, int end) {
    StringBuilder phrase = new StringBuilder();
    for (int index = start; index < end; index++) {
      phrase.append(index == start ? "" : " ").append(line.text(index));
    }
    return phrase.toString();
  }
}

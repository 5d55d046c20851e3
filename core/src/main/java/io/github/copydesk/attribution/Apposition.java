package io.github.copydesk.attribution;

import java.util.Set;

/** What describes a noun phrase behind a comma: {@code Ann Hill, a mayor who resigned}. */
final class Apposition {

  private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "that", "whom");

  private Apposition() {}

  /** Returns where the phrase ends with its apposition: at the next mark, or at {@code end} where it has none. */
  static int end(Story story, int end, int ceiling) {
    if (!story.word(end).equals(",") || end + 1 >= ceiling || story.opensQuotation(end + 1)) {
      return end;
    }
    boolean describes = story.is(end + 1, "DET") || story.is(end + 1, "NOUN") || story.is(end + 1, "ADJ")
        || story.is(end + 1, "PROPN") || story.is(end + 1, "NUM") || story.word(end + 1).equals("who");
    int at = end + 1;
    while (describes && at < ceiling && !story.is(at, "PUNCT") && !story.isQuoted(at)) {
      at++;
    }
    return at > end + 1 && !isClause(story, end + 1, at) ? at : end;
  }

  /** A verb that no relative pronoun explains. */
  private static boolean isClause(Story story, int first, int end) {
    for (int i = first; i < end; i++) {
      if (RELATIVE.contains(story.word(i))) {
        return false;
      }
      if (story.is(i, "AUX") || story.is(i, "VERB") && !story.word(i).endsWith("ing") && !story.word(i).endsWith("ed")) {
        return true;
      }
    }
    return false;
  }
}

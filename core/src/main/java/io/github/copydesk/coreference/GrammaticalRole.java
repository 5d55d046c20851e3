package io.github.copydesk.coreference;

import java.util.Set;

/** The part that a noun phrase plays in its clause, read off the words beside it. */
enum GrammaticalRole {
  SUBJECT,
  /** The subject of a verb of saying. */
  SPEAKER,
  OBJECT,
  OBLIQUE,
  POSSESSIVE,
  OTHER;

  private static final Set<String> SAYING = Set.of(
      "say", "tell", "add", "ask", "announce", "declare", "write", "claim", "argue", "explain", "warn", "insist");
  private static final int LONGEST_APPOSITION = 14;

  /** Tells whether this is the subject of a verb. */
  boolean acts() {
    return this == SUBJECT || this == SPEAKER;
  }

  /** Reads the role of the tokens from one index to before another. */
  static GrammaticalRole of(Discourse discourse, int first, int end) {
    if (discourse.isPossessive(end)) {
      return POSSESSIVE;
    }
    int start = phraseStart(discourse, first);
    if (SAYING.contains(discourse.lemma(start - 1)) && !discourse.is(start - 2, "PART")) {
      return discourse.word(start - 1).equals("told") || discourse.word(start - 1).equals("asked") ? OBJECT : SPEAKER;
    }
    if (discourse.is(start - 1, "ADP") || discourse.is(start - 1, "SCONJ") && discourse.word(start - 1).equals("of")) {
      return OBLIQUE;
    }
    int verb = verbAfter(discourse, end);
    if (verb < discourse.size()) {
      return isSaying(discourse, verb) ? SPEAKER : SUBJECT;
    }
    return discourse.is(start - 1, "VERB") ? OBJECT : OTHER;
  }

  /** Steps back over titles and determiners: "the former mayor Ann Hill". */
  private static int phraseStart(Discourse discourse, int first) {
    int start = first;
    int least = discourse.sentenceStart(first);
    while (start > least && isModifier(discourse, start - 1)) {
      start--;
    }
    return start;
  }

  private static boolean isModifier(Discourse discourse, int token) {
    return switch (discourse.tag(token)) {
      case "DET", "ADJ", "NOUN", "PROPN" -> true;
      default -> discourse.isPossessive(token);
    };
  }

  /** The verb that a phrase is the subject of, behind adverbs and what is set in between commas; the text's end where none is. */
  private static int verbAfter(Discourse discourse, int end) {
    int last = discourse.sentenceEnd(end - 1);
    int at = pastApposition(discourse, end, last);
    while (at < last && discourse.is(at, "ADV")) {
      at++;
    }
    boolean isVerb = at < last && (discourse.is(at, "VERB") || discourse.is(at, "AUX")) && !discourse.word(at).endsWith("ing");
    return isVerb ? at : discourse.size();
  }

  private static int pastApposition(Discourse discourse, int end, int last) {
    if (!discourse.word(end).equals(",")) {
      return end;
    }
    for (int at = end + 1; at < Math.min(last, end + LONGEST_APPOSITION); at++) {
      if (discourse.word(at).equals(",")) {
        return at + 1;
      }
    }
    return end;
  }

  private static boolean isSaying(Discourse discourse, int verb) {
    int main = verb;
    while (discourse.is(main, "AUX") || discourse.is(main, "ADV")) {
      main++;
    }
    return SAYING.contains(discourse.lemma(main));
  }
}

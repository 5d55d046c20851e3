package io.github.copydesk.attribution;

import java.util.Set;

/** Tells which verbs of a text may be cues. */
final class CueVerbs {

  private static final double LIKELY = 0.5;
  private static final Set<String> HEADING = Set.of("NOUN", "PROPN");

  private final Story story;
  private final CueLexicon lexicon;

  CueVerbs(Story story, CueLexicon lexicon) {
    this.story = story;
    this.lexicon = lexicon;
  }

  boolean isCue(int token) {
    return !story.isQuoted(token) && !story.endsCompound(token) && lexicon.rate(lemma(token)) >= LIKELY
        && (story.is(token, "VERB") && !isAdjective(token) || isMistaken(token));
  }

  /** Tells whether a verb is listed, however seldom it is a cue. */
  boolean isListed(int token) {
    return lexicon.rate(lemma(token)) > 0;
  }

  /** Tells whether a verb, where it is a cue, has a clause for its content. */
  boolean takesClauses(int token) {
    return lexicon.takesClauses(lemma(token));
  }

  /** Tells whether a word could be a verb that reports a quotation right beside it. */
  boolean mayBe(int token) {
    return !story.isQuoted(token) && !story.endsCompound(token) && (story.is(token, "VERB") || isMistaken(token));
  }

  /** "Ms Hill notes", where the verb is tagged as a noun. */
  private boolean isMistaken(int token) {
    return story.is(token, "NOUN") && story.word(token).endsWith("s") && lexicon.rate(lemma(token)) >= LIKELY
        && (story.is(token - 1, "PROPN") || story.is(token - 1, "PRON")) && !story.is(token + 1, "ADP")
        && !story.is(token + 1, "VERB") && !story.is(token + 1, "AUX");
  }

  private String lemma(int token) {
    String word = story.lemma(token);
    return story.is(token, "NOUN") && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** "the proposed ban". */
  private boolean isAdjective(int token) {
    boolean behindArticle = story.is(token - 1, "DET") || story.is(token - 1, "ADJ") || story.word(token - 1).equals("'s");
    return behindArticle && HEADING.contains(story.tag(token + 1));
  }
}

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
    return story.is(token, "VERB") && !story.isQuoted(token) && lexicon.rate(story.lemma(token), "") >= LIKELY
        && !isAdjective(token);
  }

  /** "the proposed ban". */
  private boolean isAdjective(int token) {
    boolean behindArticle = story.is(token - 1, "DET") || story.is(token - 1, "ADJ") || story.word(token - 1).equals("'s");
    return behindArticle && HEADING.contains(story.tag(token + 1));
  }
}

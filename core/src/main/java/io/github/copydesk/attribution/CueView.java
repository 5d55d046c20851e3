package io.github.copydesk.attribution;

import static io.github.copydesk.sequence.FeatureHash.mix;

/** A cue in its surroundings: its head, the quotations beside it, and the noun phrases that may be its source. */
final class CueView {

  private static final int LONGEST_PATTERN = 5;
  private static final int NEAR_BEFORE = 8;
  private static final int NEAR_BEHIND = 4;

  final Stretch cue;
  final int head;
  final int pattern;
  final int quotationBefore;
  final int quotationBehind;
  final int adjacency;
  final Stretch subject;
  final Stretch near;
  final Stretch behind;
  final Stretch main;

  CueView(TokenTraits traits, Stretch window, Stretch cue) {
    Story story = traits.story;
    Stretch sentence = story.sentenceOf(cue.first());
    this.cue = cue;
    this.head = head(story, cue);
    this.pattern = pattern(traits, cue);
    this.quotationBefore = quotationBefore(story, window, cue);
    this.quotationBehind = quotationBehind(story, window, cue);
    this.adjacency = adjacency(story);
    this.near = traits.syntax.phrases().endingAt(cue.first() - 1, sentence.first());
    this.subject = story.is(head, "VERB") ? traits.syntax.subjects().before(traits.syntax.groups().around(head)) : near;
    this.behind = traits.syntax.phrases().startingAt(cue.end(), sentence.end());
    this.main = traits.syntax.subjects().mainBefore(cue.first());
  }

  /** Returns the word that a cue's lemma is taken from: its last verb, else its first noun, else its last word. */
  static int head(Story story, Stretch cue) {
    for (int token = cue.end() - 1; token >= cue.first(); token--) {
      if (story.is(token, "VERB")) {
        return token;
      }
    }
    for (int token = cue.first(); token < cue.end(); token++) {
      if (story.is(token, "NOUN")) {
        return token;
      }
    }
    return cue.end() - 1;
  }

  private static int pattern(TokenTraits traits, Stretch cue) {
    int pattern = 0;
    for (int token = cue.first(); token < Math.min(cue.end(), cue.first() + LONGEST_PATTERN); token++) {
      pattern = mix(pattern, traits.tag[token + TokenTraits.MARGIN]);
    }
    return pattern;
  }

  private static int quotationBefore(Story story, Stretch window, Stretch cue) {
    int token = cue.first() - 1;
    while (token >= window.first() && !story.isQuoted(token)) {
      token--;
    }
    return token < window.first() ? -1 : story.quotationAt(token);
  }

  private static int quotationBehind(Story story, Stretch window, Stretch cue) {
    int token = cue.end();
    while (token < window.end() && !story.opensQuotation(token)) {
      token++;
    }
    return token < window.end() ? story.quotationAt(token) : -1;
  }

  private int adjacency(Story story) {
    int before = quotationBefore < 0 ? Integer.MAX_VALUE : cue.first() - story.quoted(quotationBefore).end();
    int after = quotationBehind < 0 ? Integer.MAX_VALUE : story.quoted(quotationBehind).first() - cue.end();
    return (before <= NEAR_BEFORE ? 1 : 0) + (after <= NEAR_BEHIND ? 2 : 0) + (after <= 1 ? 4 : 0)
        + (story.isQuoted(cue.first()) ? 8 : 0);
  }

  /** Tells how a quotation stands to the cue: none, the one before, the one behind, another. */
  int relation(int quotation) {
    return quotation < 0 ? 0 : quotation == quotationBefore ? 1 : quotation == quotationBehind ? 2 : 3;
  }

  /** Tells whether a token is outside a phrase, at its start, within it or at its end. */
  static int place(int token, Stretch phrase) {
    if (!phrase.contains(token)) {
      return 0;
    }
    return token == phrase.first() ? 1 : token == phrase.end() - 1 ? 3 : 2;
  }
}

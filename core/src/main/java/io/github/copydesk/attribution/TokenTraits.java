package io.github.copydesk.attribution;

import static io.github.copydesk.sequence.FeatureHash.mix;

import io.github.copydesk.attribution.Complements.Frame;
import io.github.copydesk.segmentation.Token;
import io.github.copydesk.sequence.FeatureHash;
import java.util.Set;

/**
 * What the labellers know of each token, as numbers. All rows begin {@link #MARGIN} tokens before the text and end as many
 * behind it, so that neighbours need no check; there they are 0.
 */
final class TokenTraits {

  static final int MARGIN = 4;

  private static final int FAR = 99;
  private static final int ENDING = 3;
  private static final String MODEL_CUE = "say";

  /** Words that open a clause. */
  private static final Set<String> OPENERS = Set.of("that", "whether", "if", "how", "why", "what", "when", "where", "who",
      "which", "because", "while", "as", "after", "although", "before", "since", "until", "though", "than", "so");

  final Story story;
  final Syntax syntax;
  final int[] word;
  final int[] lemma;
  final int[] tag;
  final int[] form;
  final int[] ending;
  final int[] shape;
  final int[] rate;
  final int[] quote;
  final int[] name;
  final int[] frame;
  final int[] sinceClosing;
  final int[] untilOpening;
  final boolean[] isOpener;

  private final CueRates rates;
  private final Set<String> ownCues;

  /**
   * Describes the tokens of a text.
   *
   * @param story the text
   * @param rates how often words are cues
   * @param ownCues further verbs, in their base form, that are taken for "say"
   */
  TokenTraits(Story story, CueRates rates, Set<String> ownCues) {
    this.story = story;
    this.syntax = Syntax.of(story);
    this.rates = rates;
    this.ownCues = ownCues;
    int size = story.size() + 2 * MARGIN;
    this.word = new int[size];
    this.lemma = new int[size];
    this.tag = new int[size];
    this.form = new int[size];
    this.ending = new int[size];
    this.shape = new int[size];
    this.rate = new int[size];
    this.quote = new int[size];
    this.name = new int[size];
    this.frame = new int[size];
    this.sinceClosing = new int[size];
    this.untilOpening = new int[size];
    this.isOpener = new boolean[size];
    for (int token = 0; token < story.size(); token++) {
      describe(token, token + MARGIN);
      relate(token, token + MARGIN);
    }
    measureFromClosing();
    measureToOpening();
  }

  private void describe(int token, int at) {
    String text = story.word(token);
    Token likened = likened(story.token(token));
    word[at] = FeatureHash.of(text);
    lemma[at] = FeatureHash.of(likened.lemma());
    tag[at] = FeatureHash.of(likened.tag());
    form[at] = mix(likened.form().ordinal(), tag[at]);
    ending[at] = FeatureHash.of(text, Math.max(0, text.length() - ENDING), text.length());
    shape[at] = !story.isCapitalised(token) ? 1 : story.isInCapitals(token) ? 3 : 2;
    rate[at] = 1 + rates.step(likened);
    isOpener[at] = OPENERS.contains(text);
  }

  private Token likened(Token token) {
    boolean isOwn = token.tag().equals("VERB") && ownCues.contains(token.lemma());
    return isOwn ? new Token(token.span(), token.text(), token.tag(), MODEL_CUE, token.form()) : token;
  }

  private void relate(int token, int at) {
    quote[at] = quote(token);
    name[at] = story.nameType(token);
    if (story.is(token, "VERB")) {
      VerbGroup group = syntax.groups().around(token);
      Frame taken = syntax.complements().of(group).frame();
      frame[at] = 1 + group.voice().ordinal() * Frame.values().length + taken.ordinal();
    }
  }

  /** Outside quotations, or at the edge or in the middle of speech or of a term. */
  private int quote(int token) {
    if (!story.isQuoted(token)) {
      return 1;
    }
    int kind = story.quotation(story.quotationAt(token)).isSpeech() ? 2 : 5;
    return story.opensQuotation(token) ? kind : story.closesQuotation(token) ? kind + 1 : kind + 2;
  }

  private void measureFromClosing() {
    int since = FAR;
    for (int token = 0; token < story.size(); token++) {
      since = story.opensParagraph(token) ? FAR : since + 1;
      sinceClosing[token + MARGIN] = step(since);
      since = story.closesQuotation(token) ? 0 : since;
    }
  }

  private void measureToOpening() {
    int until = FAR;
    for (int token = story.size() - 1; token >= 0; token--) {
      untilOpening[token + MARGIN] = step(until + 1);
      until = story.opensQuotation(token) ? 0 : story.opensParagraph(token) ? FAR : until + 1;
    }
  }

  /** Returns a distance in steps that grow with it. */
  static int step(int distance) {
    if (distance <= 4) {
      return distance;
    }
    return distance <= 6 ? 5 : distance <= 9 ? 6 : distance <= 14 ? 7 : distance <= 24 ? 8 : distance <= 50 ? 9 : 10;
  }

  boolean isLikelyCue(int at) {
    return rate[at] > CueRates.LIKELY && quote[at] == 1;
  }

  boolean isVerb(int token) {
    return story.is(token, "VERB") || story.is(token, "AUX");
  }

  boolean isComma(int token) {
    return story.word(token).equals(",");
  }

  boolean isMark(int token) {
    return story.opensQuotation(token) || story.closesQuotation(token);
  }
}

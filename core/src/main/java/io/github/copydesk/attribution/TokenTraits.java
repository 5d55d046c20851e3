package io.github.copydesk.attribution;

import io.github.copydesk.attribution.Complements.Complement;
import static io.github.copydesk.sequence.FeatureHash.mix;

import io.github.copydesk.sequence.FeatureHash;
import java.util.Set;

/** What the labellers know of each token, as numbers; tokens outside the text have none. */
final class TokenTraits {

  /** How far outside the text may be looked. */
  static final int MARGIN = 4;

  static final int STRONG = 7;

  private static final Set<String> OPENERS = Set.of("that", "whether", "if", "how", "why", "what", "when", "where", "who",
      "which", "because", "while", "as", "after", "although", "before", "since", "until", "though", "than", "so");

  final Story story;
  final int[] word;
  final int[] lemma;
  final int[] tag;
  final int[] ending;
  final int[] shape;
  final int[] rate;
  final int[] quote;
  final int[] name;
  final int[] frame;
  final int[] form;
  final boolean[] isVerb;
  final boolean[] isOpener;
  final boolean[] isComma;
  final boolean[] isNoun;
  final int[] sinceClose;
  final int[] untilOpen;
  final boolean[] isMark;

  TokenTraits(Story story, CueRates rates) {
    this.story = story;
    int size = story.size() + 2 * MARGIN;
    word = new int[size];
    lemma = new int[size];
    tag = new int[size];
    ending = new int[size];
    shape = new int[size];
    rate = new int[size];
    quote = new int[size];
    name = new int[size];
    frame = new int[size];
    form = new int[size];
    isVerb = new boolean[size];
    isOpener = new boolean[size];
    isComma = new boolean[size];
    isNoun = new boolean[size];
    isMark = new boolean[size];
    sinceClose = new int[size];
    untilOpen = new int[size];
    Syntax syntax = Syntax.of(story);
    for (int i = 0; i < story.size(); i++) {
      int at = i + MARGIN;
      String text = story.word(i);
      word[at] = FeatureHash.of(text);
      lemma[at] = FeatureHash.of(story.lemma(i));
      tag[at] = FeatureHash.of(story.tag(i));
      form[at] = mix(story.token(i).form().ordinal(), tag[at]);
      ending[at] = FeatureHash.of(text, Math.max(0, text.length() - 3), text.length());
      shape[at] = story.isCapitalised(i) ? story.isInCapitals(i) ? 3 : 2 : 1;
      rate[at] = 1 + rates.step(story.token(i));
      quote[at] = quoteState(i);
      name[at] = story.nameType(i);
      isVerb[at] = story.is(i, "VERB") || story.is(i, "AUX");
      isNoun[at] = story.isNominal(i);
      isOpener[at] = OPENERS.contains(text);
      isComma[at] = text.equals(",");
      isMark[at] = story.opensQuotation(i) || story.closesQuotation(i);
      if (story.is(i, "VERB")) {
        frame[at] = frame(syntax, i);
      }
    }
    int since = 99;
    for (int i = 0; i < story.size(); i++) {
      since = story.opensParagraph(i) ? 99 : since + 1;
      sinceClose[i + MARGIN] = far(since);
      if (story.closesQuotation(i)) {
        since = 0;
      }
    }
    int until = 99;
    for (int i = story.size() - 1; i >= 0; i--) {
      untilOpen[i + MARGIN] = far(until + 1);
      if (story.opensQuotation(i)) {
        until = 0;
      } else {
        until = story.opensParagraph(i) ? 99 : until + 1;
      }
    }
  }

  private int frame(Syntax syntax, int i) {
    VerbGroup group = syntax.groups().around(i);
    Complement complement = syntax.complements().of(group);
    return 1 + group.voice().ordinal() * 16 + complement.frame().ordinal();
  }

  private int quoteState(int i) {
    if (!story.isQuoted(i)) {
      return 1;
    }
    int kind = story.quotation(story.quotationAt(i)).isSpeech() ? 2 : 5;
    return story.opensQuotation(i) ? kind : story.closesQuotation(i) ? kind + 1 : kind + 2;
  }

  static int far(int distance) {
    if (distance <= 4) {
      return distance;
    }
    return distance <= 6 ? 5 : distance <= 9 ? 6 : distance <= 14 ? 7 : distance <= 24 ? 8 : distance <= 50 ? 9 : 10;
  }

  boolean isStrong(int at) {
    return rate[at] >= STRONG && quote[at] == 1;
  }
}

package io.github.copydesk.attribution;

import static io.github.copydesk.sequence.FeatureHash.mix;

import io.github.copydesk.sequence.Features;

/** What the paragraph tagger sees of each token. */
final class ParagraphFeatures {

  private final TokenTraits traits;
  private final Story story;
  private Features features;
  private int template;

  ParagraphFeatures(TokenTraits traits) {
    this.traits = traits;
    this.story = traits.story;
  }

  Features of(Stretch paragraph) {
    features = new Features(paragraph.end() - paragraph.first());
    int[] cueLeft = left(paragraph);
    int[] cueRight = right(paragraph);
    boolean isHeadline = !story.is(paragraph.end() - 1, "PUNCT");
    boolean opensQuoted = story.isQuoted(paragraph.first());
    Stretch sentence = Stretch.NONE;
    int verbs = 0;
    int commas = 0;
    int opener = 0;
    int openerAt = 0;
    for (int i = paragraph.first(); i < paragraph.end(); i++) {
      int at = i + TokenTraits.MARGIN;
      if (i == paragraph.first() || story.sentenceIndex(i) != story.sentenceIndex(i - 1)) {
        sentence = story.sentenceOf(i);
        verbs = 0;
        commas = 0;
        opener = 0;
        openerAt = i;
      }
      template = 1;
      local(at);
      around(at);
      int l = cueLeft[i - paragraph.first()];
      int r = cueRight[i - paragraph.first()];
      cue(at, l, i);
      cue(at, r, i);
      int v = Math.min(verbs, 3);
      int c = Math.min(commas, 3);
      add(mix(v, c));
      add(mix(mix(v, c), traits.tag[at]));
      add(mix(opener, TokenTraits.far(i - openerAt)));
      add(mix(mix(opener, v), traits.tag[at]));
      int first = i == sentence.first() ? 1 : 0;
      int last = i == sentence.end() - 1 ? 1 : 0;
      add(mix(mix(first, last), traits.quote[at]));
      add(mix(isHeadline ? 1 : 0, traits.tag[at]));
      add(mix(mix(isHeadline ? 1 : 0, first), traits.shape[at]));
      add(mix(opensQuoted ? 1 : 0, mix(traits.quote[at], traits.rate[at])));
      add(mix(TokenTraits.far(sentence.end() - i), traits.tag[at]));
      add(mix(story.isQuoted(sentence.first()) ? 1 : 0, mix(traits.quote[at], traits.rate[at])));
      add(mix(nextOpener(at), traits.rate[at]));
      add(mix(nextOpener(at), traits.lemma[at]));
      features.endToken();
      verbs += traits.isVerb[at] ? 1 : 0;
      commas += traits.isComma[at] ? 1 : 0;
      if (traits.isOpener[at]) {
        opener = traits.word[at];
        openerAt = i;
      }
    }
    return features;
  }

  private int nextOpener(int at) {
    for (int i = at + 1; i < Math.min(at + 5, traits.word.length); i++) {
      if (traits.isOpener[i]) {
        return mix(traits.word[i], i - at);
      }
      if (traits.isVerb[i] || traits.isMark[i]) {
        return mix(traits.isMark[i] ? 1 : 2, i - at);
      }
    }
    return 0;
  }

  private int[] left(Stretch paragraph) {
    int[] result = new int[paragraph.end() - paragraph.first()];
    int last = -1;
    for (int i = paragraph.first(); i < paragraph.end(); i++) {
      if (i > paragraph.first() && story.sentenceIndex(i) != story.sentenceIndex(i - 1)) {
        last = -1;
      }
      result[i - paragraph.first()] = last;
      last = traits.isStrong(i + TokenTraits.MARGIN) ? i : last;
    }
    return result;
  }

  private int[] right(Stretch paragraph) {
    int[] result = new int[paragraph.end() - paragraph.first()];
    int last = -1;
    for (int i = paragraph.end() - 1; i >= paragraph.first(); i--) {
      if (i < paragraph.end() - 1 && story.sentenceIndex(i) != story.sentenceIndex(i + 1)) {
        last = -1;
      }
      result[i - paragraph.first()] = last;
      last = traits.isStrong(i + TokenTraits.MARGIN) ? i : last;
    }
    return result;
  }

  private void cue(int at, int cue, int i) {
    int distance = cue < 0 ? 0 : TokenTraits.far(Math.abs(cue - i));
    int lemma = cue < 0 ? 0 : traits.lemma[cue + TokenTraits.MARGIN];
    add(mix(lemma, distance));
    add(mix(lemma, traits.tag[at]));
    add(mix(distance, traits.tag[at]));
    add(mix(distance, mix(traits.quote[at], traits.name[at])));
  }

  private void local(int at) {
    add(1);
    for (int i = at - 3; i <= at + 3; i++) {
      add(traits.word[i]);
      add(traits.tag[i]);
    }
    add(traits.lemma[at]);
    for (int i = at - 2; i <= at + 2; i++) {
      add(traits.rate[i]);
    }
    add(mix(traits.word[at - 1], traits.word[at]));
    add(mix(traits.word[at], traits.word[at + 1]));
    add(mix(traits.lemma[at], traits.tag[at + 1]));
    add(mix(traits.lemma[at], traits.tag[at - 1]));
    add(mix(traits.tag[at - 1], traits.tag[at]));
    add(mix(traits.tag[at], traits.tag[at + 1]));
    add(mix(mix(traits.tag[at - 2], traits.tag[at - 1]), traits.tag[at]));
    add(mix(mix(traits.tag[at - 1], traits.tag[at]), traits.tag[at + 1]));
    add(mix(mix(traits.tag[at], traits.tag[at + 1]), traits.tag[at + 2]));
    add(traits.ending[at]);
    add(mix(traits.shape[at], traits.tag[at]));
    for (int i = at - 1; i <= at + 1; i++) {
      add(traits.form[i]);
    }
    add(mix(traits.form[at - 1], traits.form[at]));
    add(mix(traits.form[at], traits.form[at + 1]));
    add(mix(traits.form[at], traits.lemma[at]));
    add(mix(mix(traits.form[at - 1], traits.form[at]), traits.form[at + 1]));
    add(mix(traits.form[at], traits.rate[at]));
    add(mix(traits.frame[at], 1));
    add(mix(traits.frame[at], traits.rate[at]));
    add(mix(traits.frame[at], traits.lemma[at]));
  }

  private void around(int at) {
    add(mix(traits.rate[at], mix(traits.tag[at - 1], traits.tag[at + 1])));
    add(mix(traits.rate[at], traits.quote[at]));
    add(mix(traits.rate[at], traits.name[at - 1]));
    add(mix(traits.rate[at], traits.word[at + 1]));
    add(mix(traits.rate[at], traits.word[at - 1]));
    add(mix(traits.rate[at], traits.rate[at - 1]));
    for (int i = at - 1; i <= at + 1; i++) {
      add(traits.quote[i]);
      add(traits.name[i]);
    }
    add(mix(traits.quote[at], traits.tag[at]));
    add(mix(traits.quote[at - 1], mix(traits.quote[at], traits.quote[at + 1])));
    add(mix(traits.sinceClose[at], traits.tag[at]));
    add(mix(traits.untilOpen[at], traits.tag[at]));
    add(mix(traits.sinceClose[at], traits.untilOpen[at]));
    add(mix(traits.sinceClose[at], traits.rate[at]));
    add(mix(traits.untilOpen[at], traits.rate[at]));
    add(mix(traits.name[at], traits.tag[at]));
    add(mix(mix(traits.name[at - 1], traits.name[at]), traits.name[at + 1]));
  }

  private void add(int value) {
    features.add(mix(template++, value));
  }
}

package io.github.copydesk.attribution;

import static io.github.copydesk.sequence.FeatureHash.mix;

import io.github.copydesk.sequence.Features;

/** What the span labeller sees of each token around a cue. */
final class SpanFeatures {

  private final TokenTraits traits;
  private final Story story;
  private final Tags tags;
  private final Syntax syntax;
  private Features features;
  private int template;

  SpanFeatures(TokenTraits traits, Tags tags) {
    this.traits = traits;
    this.story = traits.story;
    this.tags = tags;
    this.syntax = Syntax.of(story);
  }

  Features of(Stretch window, Stretch cue) {
    features = new Features(window.end() - window.first());
    int head = head(cue);
    VerbGroup group = syntax.groups().around(head);
    Stretch subject = story.is(head, "VERB") ? syntax.subjects().before(group) : syntax.phrases().endingAt(cue.first() - 1, story.sentenceOf(head).first());
    Stretch near = syntax.phrases().endingAt(cue.first() - 1, story.sentenceOf(head).first());
    Stretch main = syntax.subjects().mainBefore(cue.first());
    Stretch behind = syntax.phrases().startingAt(cue.end(), story.sentenceOf(head).end());
    int c0 = cue.first() + TokenTraits.MARGIN;
    int c1 = cue.end() + TokenTraits.MARGIN;
    int headAt = head + TokenTraits.MARGIN;
    int tagsOfCue = 7;
    for (int i = c0; i < Math.min(c1, c0 + 5); i++) {
      tagsOfCue = mix(tagsOfCue, traits.tag[i]);
    }
    int quoteLeft = quoteBefore(cue, window);
    int quoteRight = quoteAfter(cue, window);
    int adjacent = (quoteLeft >= 0 && cue.first() - story.quoted(quoteLeft).end() <= 8 ? 1 : 0)
        + (quoteRight >= 0 && story.quoted(quoteRight).first() - cue.end() <= 4 ? 2 : 0)
        + (quoteRight >= 0 && story.quoted(quoteRight).first() - cue.end() <= 1 ? 4 : 0)
        + (story.isQuoted(cue.first()) ? 8 : 0);
    int[][] between = between(window, cue);
    int sentenceOfCue = story.sentenceIndex(head);
    for (int i = window.first(); i < window.end(); i++) {
      int at = i + TokenTraits.MARGIN;
      template = 1;
      int side = i < cue.first() ? 1 : i < cue.end() ? 2 : 3;
      int distance = TokenTraits.far(side == 1 ? cue.first() - i : side == 2 ? 0 : i - cue.end() + 1);
      int gap = Math.max(-3, Math.min(3, story.sentenceIndex(i) - sentenceOfCue));
      int s = mix(side, 77);
      int sg = mix(s, gap);
      int[] b = between[i - window.first()];
      int verbs = Math.min(b[0], 3);
      int commas = Math.min(b[1], 2);
      int clause = Math.min(b[2], 2);
      int cues = Math.min(b[3], 2);
      int marks = Math.min(b[4], 2);
      int tag = traits.tag[at];
      add(s, 1);
      add(s, distance);
      add(sg, tag);
      add(sg, mix(traits.quote[at], adjacent));
      for (int k = at - 1; k <= at + 1; k++) {
        add(s, traits.word[k]);
      }
      for (int k = at - 2; k <= at + 2; k++) {
        add(s, traits.tag[k]);
      }
      add(s, mix(distance, tag));
      add(s, mix(traits.tag[at - 1], tag));
      add(s, mix(tag, traits.tag[at + 1]));
      add(s, mix(mix(traits.tag[at - 1], tag), traits.tag[at + 1]));
      add(s, mix(distance, traits.word[at]));
      add(sg, mix(verbs, mix(commas, clause)));
      add(s, mix(mix(verbs, clause), tag));
      add(s, mix(mix(cues, verbs), tag));
      add(s, mix(mix(marks, traits.quote[at]), cues));
      add(s, mix(commas, mix(verbs, traits.word[at])));
      add(s, mix(traits.lemma[headAt], distance));
      add(s, mix(traits.lemma[headAt], tag));
      add(s, mix(traits.lemma[headAt], traits.word[at]));
      add(s, mix(traits.lemma[headAt], mix(verbs, traits.quote[at])));
      add(s, mix(tagsOfCue, distance));
      add(s, mix(tagsOfCue, tag));
      add(s, mix(tagsOfCue, mix(verbs, commas)));
      add(s, mix(traits.frame[headAt], distance));
      add(s, mix(traits.frame[headAt], mix(tag, verbs)));
      add(s, mix(traits.word[c1], distance));
      add(s, mix(traits.word[c1], mix(verbs, tag)));
      add(s, mix(traits.word[c1 - 1], distance));
      add(s, mix(traits.word[c1 - 1], tag));
      add(s, mix(traits.word[c0 - 1], distance));
      add(s, mix(traits.word[c0 - 1], mix(verbs, tag)));
      add(s, mix(mix(traits.tag[c0 - 1], traits.tag[c1]), mix(distance, traits.quote[at])));
      int own = story.quotationAt(i);
      int relation = own < 0 ? 0 : own == quoteLeft ? 1 : own == quoteRight ? 2 : 3;
      int boundary = traits.quote[at];
      add(sg, mix(relation, boundary));
      add(s, mix(mix(relation, boundary), adjacent));
      add(s, mix(mix(relation, boundary), mix(adjacent, traits.lemma[headAt])));
      add(s, mix(mix(relation, adjacent), mix(tag, gap)));
      add(s, mix(mix(traits.quote[at - 1], traits.quote[at + 1]), mix(relation, traits.word[at])));
      add(s, mix(traits.name[at], distance));
      add(s, mix(traits.name[at - 1], mix(traits.name[at], traits.name[at + 1])));
      add(s, mix(traits.form[at], distance));
      add(s, mix(traits.form[headAt], distance));
      add(s, mix(traits.form[headAt], mix(tag, verbs)));
      add(s, mix(mix(traits.form[at - 1], traits.form[at]), traits.form[at + 1]));
      int source = tags.step(i, Tags.SOURCE);
      int content = tags.step(i, Tags.CONTENT);
      int cueStep = tags.step(i, Tags.CUE);
      int best = tags.best(i);
      add(s, mix(source, 1));
      add(s, mix(content, 1));
      add(s, mix(cueStep, 1));
      add(s, mix(mix(tags.best(i - 1), best), tags.best(i + 1)));
      add(s, mix(mix(source, content), mix(distance, gap)));
      add(s, mix(mix(tags.step(i - 1, Tags.CONTENT), content), tags.step(i + 1, Tags.CONTENT)));
      add(s, mix(mix(tags.step(i - 1, Tags.SOURCE), source), tags.step(i + 1, Tags.SOURCE)));
      add(s, mix(mix(source, content), mix(Math.min(b[5], 2), Math.min(b[6], 2))));
      add(s, mix(mix(content, tag), mix(Math.min(b[5], 2), b[7])));
      add(sg, mix(mix(best, Math.min(b[5], 2)), mix(b[7], adjacent)));
      int where = region(i, subject) * 64 + region(i, near) * 16 + region(i, behind) * 4 + region(i, main);
      add(s, region(i, subject));
      add(s, mix(region(i, near), traits.frame[headAt]));
      add(s, mix(region(i, main), traits.frame[headAt]));
      add(s, mix(region(i, behind), traits.frame[headAt]));
      add(s, mix(where, mix(source, 3)));
      add(s, mix(region(i, subject), mix(traits.frame[headAt], adjacent)));
      Stretch sentence = story.sentenceOf(i);
      int edge = (i == sentence.first() ? 1 : 0) + (i == sentence.end() - 1 ? 2 : 0);
      add(sg, edge);
      add(s, mix(edge, mix(tag, traits.quote[at])));
      add(s, mix(edge, mix(traits.word[at], relation)));
      features.endToken();
    }
    return features;
  }

  private static int region(int token, Stretch stretch) {
    if (stretch.isEmpty() || !stretch.contains(token)) {
      return 0;
    }
    return token == stretch.first() ? 1 : token == stretch.end() - 1 ? 3 : 2;
  }

  int head(Stretch cue) {
    return new SpanHeads(story).of(cue);
  }

  private int quoteBefore(Stretch cue, Stretch window) {
    for (int i = cue.first() - 1; i >= window.first(); i--) {
      if (story.isQuoted(i)) {
        return story.quotationAt(i);
      }
    }
    return -1;
  }

  private int quoteAfter(Stretch cue, Stretch window) {
    for (int i = cue.end(); i < window.end(); i++) {
      if (story.opensQuotation(i)) {
        return story.quotationAt(i);
      }
    }
    return -1;
  }

  /** Verbs, commas, openers, cues, marks, likely contents' ends and tagged cues between each token and the cue. */
  private int[][] between(Stretch window, Stretch cue) {
    int[][] result = new int[window.end() - window.first()][];
    int[] sums = new int[8];
    for (int i = cue.first() - 1; i >= window.first(); i--) {
      result[i - window.first()] = sums.clone();
      count(i, sums);
    }
    sums = new int[8];
    for (int i = cue.first(); i < window.end(); i++) {
      result[i - window.first()] = sums.clone();
      if (i >= cue.end()) {
        count(i, sums);
      }
    }
    return result;
  }

  private void count(int i, int[] sums) {
    int at = i + TokenTraits.MARGIN;
    sums[0] += traits.isVerb[at] ? 1 : 0;
    sums[1] += traits.isComma[at] ? 1 : 0;
    sums[2] += traits.isOpener[at] ? 1 : 0;
    sums[3] += traits.isStrong(at) ? 1 : 0;
    sums[4] += traits.isMark[at] ? 1 : 0;
    sums[5] += tags.best(i) == 1 + Tags.CUE && tags.best(i - 1) != 1 + Tags.CUE ? 1 : 0;
    sums[6] += tags.best(i) == 1 + Tags.SOURCE && tags.best(i - 1) != 1 + Tags.SOURCE ? 1 : 0;
    sums[7] = tags.best(i) == 1 + Tags.CONTENT ? Math.max(sums[7], 1) : sums[7] == 1 ? 2 : sums[7];
  }

  private void add(int side, int value) {
    features.add(mix(mix(template++, side), value));
  }
}

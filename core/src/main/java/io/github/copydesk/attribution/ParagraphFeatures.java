package io.github.copydesk.attribution;

import static io.github.copydesk.sequence.FeatureHash.mix;

import io.github.copydesk.sequence.Features;

/** What the tagger that marks sources, cues and contents sees of the tokens of a paragraph. */
final class ParagraphFeatures {

  private static final int WINDOW = 3;
  private static final int REACH = 4;
  private static final int MANY = 3;

  private final TokenTraits traits;
  private final Story story;

  ParagraphFeatures(TokenTraits traits) {
    this.traits = traits;
    this.story = traits.story;
  }

  Features of(Stretch paragraph) {
    return new Sheet(paragraph).fill();
  }

  /** The clause that a token stands in: what has passed since its sentence began. */
  private static final class Clause {

    private Stretch sentence = Stretch.NONE;
    private int verbs;
    private int commas;
    private int opener;
    private int openedAt;

    private void open(Stretch next) {
      sentence = next;
      verbs = 0;
      commas = 0;
      opener = 0;
      openedAt = next.first();
    }
  }

  private final class Sheet {

    private final Stretch paragraph;
    private final FeatureSheet row;
    private final int[] cueLeft;
    private final int[] cueRight;
    private final int isHeadline;
    private final int opensQuoted;
    private final Clause clause = new Clause();

    private Sheet(Stretch paragraph) {
      this.paragraph = paragraph;
      this.row = new FeatureSheet(paragraph.end() - paragraph.first());
      this.cueLeft = nearestCue(paragraph.first(), 1);
      this.cueRight = nearestCue(paragraph.end() - 1, -1);
      this.isHeadline = story.is(paragraph.end() - 1, "PUNCT") ? 0 : 1;
      this.opensQuoted = story.isQuoted(paragraph.first()) ? 1 : 0;
    }

    private Features fill() {
      for (int token = paragraph.first(); token < paragraph.end(); token++) {
        if (token == paragraph.first() || !clause.sentence.contains(token)) {
          clause.open(story.sentenceOf(token));
        }
        int at = token + TokenTraits.MARGIN;
        addWords(at);
        addTags(at);
        addRates(at);
        addQuotes(at);
        addCue(token, cueLeft[token - paragraph.first()]);
        addCue(token, cueRight[token - paragraph.first()]);
        addClause(token, at);
        addPlace(token, at);
        row.endToken();
        pass(token, at);
      }
      return row.features();
    }

    /** For each token the nearest likely cue before it in its sentence, seen in one direction; -1 for none. */
    private int[] nearestCue(int from, int direction) {
      int[] nearest = new int[paragraph.end() - paragraph.first()];
      int cue = -1;
      for (int token = from; paragraph.contains(token); token += direction) {
        boolean isNew = token == from || story.sentenceIndex(token) != story.sentenceIndex(token - direction);
        cue = isNew ? -1 : cue;
        nearest[token - paragraph.first()] = cue;
        cue = traits.isLikelyCue(token + TokenTraits.MARGIN) ? token : cue;
      }
      return nearest;
    }

    private void addWords(int at) {
      row.add(1);
      for (int i = at - WINDOW; i <= at + WINDOW; i++) {
        row.add(traits.word[i]);
        row.add(traits.tag[i]);
      }
      row.add(traits.lemma[at]);
      row.add(traits.word[at - 1], traits.word[at]);
      row.add(traits.word[at], traits.word[at + 1]);
      row.add(traits.lemma[at], traits.tag[at + 1]);
      row.add(traits.lemma[at], traits.tag[at - 1]);
      row.add(traits.ending[at]);
      row.add(traits.shape[at], traits.tag[at]);
    }

    private void addTags(int at) {
      row.add(traits.tag[at - 1], traits.tag[at]);
      row.add(traits.tag[at], traits.tag[at + 1]);
      row.add(traits.tag[at - 2], traits.tag[at - 1], traits.tag[at]);
      row.add(traits.tag[at - 1], traits.tag[at], traits.tag[at + 1]);
      row.add(traits.tag[at], traits.tag[at + 1], traits.tag[at + 2]);
      for (int i = at - 1; i <= at + 1; i++) {
        row.add(traits.form[i]);
      }
      row.add(traits.form[at - 1], traits.form[at]);
      row.add(traits.form[at], traits.form[at + 1]);
      row.add(traits.form[at - 1], traits.form[at], traits.form[at + 1]);
      row.add(traits.form[at], traits.lemma[at]);
      row.add(traits.frame[at]);
      row.add(traits.frame[at], traits.lemma[at]);
    }

    private void addRates(int at) {
      for (int i = at - 2; i <= at + 2; i++) {
        row.add(traits.rate[i]);
      }
      row.add(traits.rate[at], traits.tag[at - 1], traits.tag[at + 1]);
      row.add(traits.rate[at], traits.form[at]);
      row.add(traits.rate[at], traits.frame[at]);
      row.add(traits.rate[at], traits.quote[at]);
      row.add(traits.rate[at], traits.name[at - 1]);
      row.add(traits.rate[at], traits.word[at + 1]);
      row.add(traits.rate[at], traits.word[at - 1]);
      row.add(traits.rate[at], traits.rate[at - 1]);
    }

    private void addQuotes(int at) {
      for (int i = at - 1; i <= at + 1; i++) {
        row.add(traits.quote[i]);
        row.add(traits.name[i]);
      }
      row.add(traits.name[at], traits.tag[at]);
      row.add(traits.name[at - 1], traits.name[at], traits.name[at + 1]);
      row.add(traits.quote[at], traits.tag[at]);
      row.add(traits.quote[at - 1], traits.quote[at], traits.quote[at + 1]);
      row.add(traits.sinceClosing[at], traits.tag[at]);
      row.add(traits.untilOpening[at], traits.tag[at]);
      row.add(traits.sinceClosing[at], traits.untilOpening[at]);
      row.add(traits.sinceClosing[at], traits.rate[at]);
      row.add(traits.untilOpening[at], traits.rate[at]);
    }

    private void addCue(int token, int cue) {
      int at = token + TokenTraits.MARGIN;
      int distance = cue < 0 ? 0 : TokenTraits.step(Math.abs(cue - token));
      int lemma = cue < 0 ? 0 : traits.lemma[cue + TokenTraits.MARGIN];
      row.add(lemma, distance);
      row.add(lemma, traits.tag[at]);
      row.add(distance, traits.tag[at]);
      row.add(distance, traits.quote[at], traits.name[at]);
    }

    private void addClause(int token, int at) {
      int verbs = Math.min(clause.verbs, MANY);
      int passed = mix(verbs, Math.min(clause.commas, MANY));
      row.add(passed);
      row.add(passed, traits.tag[at]);
      row.add(clause.opener, TokenTraits.step(token - clause.openedAt));
      row.add(clause.opener, verbs, traits.tag[at]);
      int next = next(token);
      row.add(next, traits.rate[at]);
      row.add(next, traits.lemma[at]);
    }

    private void addPlace(int token, int at) {
      int first = token == clause.sentence.first() ? 1 : 0;
      int last = token == clause.sentence.end() - 1 ? 1 : 0;
      row.add(first, last, traits.quote[at]);
      row.add(isHeadline, traits.tag[at]);
      row.add(isHeadline, first, traits.shape[at]);
      row.add(opensQuoted, traits.quote[at], traits.rate[at]);
      row.add(TokenTraits.step(clause.sentence.end() - token), traits.tag[at]);
      row.add(story.isQuoted(clause.sentence.first()) ? 1 : 0, traits.quote[at], traits.rate[at]);
    }

    /** What comes first behind a token: a word that opens a clause, a verb or a quotation mark. */
    private int next(int token) {
      for (int i = token + 1; i < Math.min(token + 1 + REACH, story.size()); i++) {
        int at = i + TokenTraits.MARGIN;
        if (traits.isOpener[at] || traits.isVerb(i) || traits.isMark(i)) {
          return mix(traits.isOpener[at] ? traits.word[at] : traits.isMark(i) ? 1 : 2, i - token);
        }
      }
      return 0;
    }

    private void pass(int token, int at) {
      clause.verbs += traits.isVerb(token) ? 1 : 0;
      clause.commas += traits.isComma(token) ? 1 : 0;
      clause.opener = traits.isOpener[at] ? traits.word[at] : clause.opener;
      clause.openedAt = traits.isOpener[at] ? token : clause.openedAt;
    }
  }
}

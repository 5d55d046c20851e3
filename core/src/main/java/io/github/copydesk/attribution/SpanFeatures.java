package io.github.copydesk.attribution;

import static io.github.copydesk.sequence.FeatureHash.mix;

import io.github.copydesk.sequence.Features;

/** What the labeller that marks the source and content of one cue sees of the tokens around it. */
final class SpanFeatures {

  private static final int FARTHEST_SENTENCE = 3;

  private final TokenTraits traits;
  private final Story story;
  private final ParagraphTags tags;

  SpanFeatures(TokenTraits traits, ParagraphTags tags) {
    this.traits = traits;
    this.story = traits.story;
    this.tags = tags;
  }

  Features of(Stretch window, Stretch cue) {
    Sheet sheet = new Sheet(window, cue);
    for (int token = window.first(); token < window.end(); token++) {
      sheet.fill(token);
    }
    return sheet.row.features();
  }

  /** Fills in the features of a window, a token at a time; all are told apart by the token's side of the cue. */
  private final class Sheet {

    private final FeatureSheet row;
    private final CueView cue;
    private final Between between;
    private final int headAt;
    private final int firstAt;
    private final int endAt;
    private int at;
    private int side;
    private int sideAndSentence;
    private int distance;
    private int tag;
    private int verbs;
    private int quote;

    private Sheet(Stretch window, Stretch cue) {
      this.row = new FeatureSheet(window.end() - window.first());
      this.cue = new CueView(traits, window, cue);
      this.between = new Between(traits, tags, window, cue);
      this.headAt = this.cue.head + TokenTraits.MARGIN;
      this.firstAt = cue.first() + TokenTraits.MARGIN;
      this.endAt = cue.end() + TokenTraits.MARGIN;
    }

    private void fill(int token) {
      place(token);
      addWords();
      addTags();
      addBetween(token);
      addHead();
      addCueWords();
      addQuotations(token);
      addNames();
      addParagraphTags(token);
      addNeighbouringTags(token);
      addPhrases(token);
      addEdges(token);
      row.endToken();
    }

    private void place(int token) {
      at = token + TokenTraits.MARGIN;
      side = token < cue.cue.first() ? 1 : token < cue.cue.end() ? 2 : 3;
      distance = TokenTraits.step(side == 1 ? cue.cue.first() - token : side == 2 ? 0 : token - cue.cue.end() + 1);
      int sentences = story.sentenceIndex(token) - story.sentenceIndex(cue.head);
      sideAndSentence = mix(side, Math.max(-FARTHEST_SENTENCE, Math.min(FARTHEST_SENTENCE, sentences)));
      tag = traits.tag[at];
      verbs = between.verbs(token);
      quote = traits.quote[at];
    }

    private void addWords() {
      row.add(side);
      row.add(side, distance);
      row.add(sideAndSentence, tag);
      row.add(sideAndSentence, quote, cue.adjacency);
      for (int i = at - 1; i <= at + 1; i++) {
        row.add(side, traits.word[i]);
      }
      row.add(side, distance, traits.word[at]);
    }

    private void addTags() {
      for (int i = at - 2; i <= at + 2; i++) {
        row.add(side, traits.tag[i]);
      }
      row.add(side, distance, tag);
      row.add(side, traits.tag[at - 1], tag);
      row.add(side, tag, traits.tag[at + 1]);
      row.add(side, traits.tag[at - 1], tag, traits.tag[at + 1]);
      row.add(side, distance, traits.form[at]);
      row.add(side, distance, traits.form[headAt]);
      row.add(side, tag, mix(verbs, traits.form[headAt]));
      row.add(side, traits.form[at - 1], traits.form[at], traits.form[at + 1]);
    }

    private void addBetween(int token) {
      int clauses = mix(verbs, between.openers(token));
      row.add(sideAndSentence, clauses, between.commas(token));
      row.add(side, clauses, tag);
      row.add(side, between.likelyCues(token), verbs, tag);
      row.add(side, between.marks(token), quote, between.likelyCues(token));
      row.add(side, between.commas(token), verbs, traits.word[at]);
    }

    private void addHead() {
      int lemma = traits.lemma[headAt];
      row.add(side, lemma, distance);
      row.add(side, lemma, tag);
      row.add(side, lemma, traits.word[at]);
      row.add(side, lemma, verbs, quote);
      row.add(side, cue.pattern, distance);
      row.add(side, cue.pattern, tag);
      row.add(side, cue.pattern, verbs);
      row.add(side, traits.frame[headAt], distance);
      row.add(side, traits.frame[headAt], tag, verbs);
    }

    private void addCueWords() {
      row.add(side, traits.word[endAt], distance);
      row.add(side, traits.word[endAt], verbs, tag);
      row.add(side, traits.word[endAt - 1], distance);
      row.add(side, traits.word[endAt - 1], tag);
      row.add(side, traits.word[firstAt - 1], distance);
      row.add(side, traits.word[firstAt - 1], verbs, tag);
      row.add(side, mix(traits.tag[firstAt - 1], traits.tag[endAt]), distance, quote);
    }

    private void addQuotations(int token) {
      int relation = cue.relation(story.quotationAt(token));
      int quoted = mix(relation, quote);
      row.add(sideAndSentence, quoted);
      row.add(side, quoted, cue.adjacency);
      row.add(side, quoted, cue.adjacency, traits.lemma[headAt]);
      row.add(sideAndSentence, relation, cue.adjacency, tag);
      row.add(side, mix(traits.quote[at - 1], traits.quote[at + 1]), relation, traits.word[at]);
    }

    private void addNames() {
      row.add(side, traits.name[at], distance);
      row.add(side, traits.name[at - 1], traits.name[at], traits.name[at + 1]);
    }

    private void addParagraphTags(int token) {
      int source = tags.step(token, ParagraphTags.SOURCE);
      int content = tags.step(token, ParagraphTags.CONTENT);
      int both = mix(source, content);
      row.add(side, source);
      row.add(side, content);
      row.add(side, tags.step(token, ParagraphTags.CUE));
      row.add(sideAndSentence, both, distance);
      row.add(side, both, between.cues(token), between.sources(token));
      row.add(side, content, tag, mix(between.cues(token), between.content(token)));
      row.add(sideAndSentence, tags.role(token), mix(between.cues(token), between.content(token)), cue.adjacency);
    }

    private void addNeighbouringTags(int token) {
      row.add(side, tags.role(token - 1), tags.role(token), tags.role(token + 1));
      for (int role : new int[] {ParagraphTags.SOURCE, ParagraphTags.CONTENT}) {
        row.add(side, tags.step(token - 1, role), tags.step(token, role), tags.step(token + 1, role));
      }
    }

    private void addPhrases(int token) {
      int subject = CueView.place(token, cue.subject);
      int near = CueView.place(token, cue.near);
      int behind = CueView.place(token, cue.behind);
      int main = CueView.place(token, cue.main);
      int frame = traits.frame[headAt];
      row.add(side, subject);
      row.add(side, near, frame);
      row.add(side, main, frame);
      row.add(side, behind, frame);
      row.add(side, mix(subject, near), mix(behind, main), tags.step(token, ParagraphTags.SOURCE));
      row.add(side, subject, frame, cue.adjacency);
    }

    private void addEdges(int token) {
      Stretch sentence = story.sentenceOf(token);
      int edge = (token == sentence.first() ? 1 : 0) + (token == sentence.end() - 1 ? 2 : 0);
      row.add(sideAndSentence, edge);
      row.add(side, edge, tag, quote);
      row.add(side, edge, traits.word[at], cue.relation(story.quotationAt(token)));
    }
  }
}

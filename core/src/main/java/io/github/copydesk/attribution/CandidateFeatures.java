package io.github.copydesk.attribution;

import static io.github.copydesk.sequence.FeatureHash.mix;

import java.util.ArrayList;
import java.util.List;

/** What speaks for and against candidates: how sure both labellers are, what they look like, and their rivals. */
final class CandidateFeatures {

  private static final int LEVELS = 10;
  private static final int NONE = LEVELS + 1;
  private static final double WHOLLY = 0.95;

  /** How many candidates before and behind may be rivals. */
  private static final int RIVALS = 12;

  private final TokenTraits traits;
  private final Story story;
  private final ParagraphTags tags;

  CandidateFeatures(TokenTraits traits, ParagraphTags tags) {
    this.traits = traits;
    this.story = traits.story;
    this.tags = tags;
  }

  List<Candidate> candidates(List<Linked> linked) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < linked.size(); i++) {
      FeatureSheet row = new FeatureSheet(1);
      new Sheet(linked.get(i), row).fill();
      addRivals(row, i, linked);
      row.endToken();
      Linked it = linked.get(i);
      candidates.add(new Candidate(it.source(), it.cue(), it.content(), row.features().of(0)));
    }
    return candidates;
  }

  private double chance(Linked it) {
    return tags.mean(List.of(it.cue()), ParagraphTags.CUE);
  }

  private void addRivals(FeatureSheet row, int index, List<Linked> linked) {
    Linked it = linked.get(index);
    double within = 0;
    double around = 0;
    double beside = 0;
    for (int i = Math.max(0, index - RIVALS); i < Math.min(linked.size(), index + RIVALS + 1); i++) {
      Linked other = linked.get(i);
      if (i != index) {
        within = other.cue().overlapsAny(it.content()) ? Math.max(within, chance(other)) : within;
        around = it.cue().overlapsAny(other.content()) ? Math.max(around, chance(other)) : around;
        boolean shares = other.content().stream().anyMatch(piece -> piece.overlapsAny(it.content()));
        beside = shares ? Math.max(beside, chance(other)) : beside;
      }
    }
    int own = level(chance(it));
    for (double rival : new double[] {within, around, beside}) {
      row.add(level(rival));
      row.add(level(rival), own);
    }
  }

  private static int level(double chance) {
    return (int) Math.round(chance * LEVELS);
  }

  /** Fills in what one candidate tells by itself. */
  private final class Sheet {

    private final Linked it;
    private final FeatureSheet row;
    private final int headAt;
    private final int chance;
    private final int source;
    private final int sourceSort;
    private final int content;
    private final int tagged;
    private final int form;
    private final int length;

    private Sheet(Linked it, FeatureSheet row) {
      this.it = it;
      this.row = row;
      this.headAt = CueView.head(story, it.cue()) + TokenTraits.MARGIN;
      this.chance = level(chance(it));
      this.source = it.source().isEmpty() ? NONE : level(it.sourceChance());
      this.sourceSort = sourceSort();
      this.content = level(it.contentChance());
      this.tagged = level(tags.mean(it.content(), ParagraphTags.CONTENT));
      this.form = form();
      this.length = TokenTraits.step(it.size());
    }

    private void fill() {
      addChances();
      addCue();
      addSource();
      addContent();
    }

    private void addChances() {
      row.add(1);
      row.add(chance);
      row.add(level(tags.highest(it.cue(), ParagraphTags.CUE)));
      row.add(source);
      row.add(content);
      row.add(tagged);
      row.add(chance, content);
      row.add(chance, tagged);
      row.add(chance, source);
      row.add(tagged, content);
      row.add(chance, form);
      row.add(content, form);
    }

    private void addCue() {
      int lemma = traits.lemma[headAt];
      row.add(lemma);
      row.add(lemma, form);
      row.add(lemma, sourceSort);
      row.add(traits.tag[headAt]);
      row.add(traits.form[headAt]);
      row.add(traits.frame[headAt]);
      row.add(traits.frame[headAt], chance);
      row.add(traits.rate[headAt]);
      row.add(traits.rate[headAt], chance);
      row.add(traits.rate[headAt], form);
      row.add(it.cue().end() - it.cue().first());
      row.add(traits.word[it.cue().end() - 1 + TokenTraits.MARGIN]);
    }

    private void addSource() {
      int tagged = it.source().isEmpty() ? NONE : level(tags.mean(List.of(it.source()), ParagraphTags.SOURCE));
      int distance = it.source().isEmpty() ? 0
          : TokenTraits.step(Math.max(it.cue().first() - it.source().end(), it.source().first() - it.cue().end()));
      row.add(tagged);
      row.add(tagged, source);
      row.add(sourceSort);
      row.add(sourceSort, chance);
      row.add(sourceSort, source);
      row.add(sourceSort, distance);
      row.add(distance);
    }

    private void addContent() {
      int firstAt = it.first() + TokenTraits.MARGIN;
      int endAt = it.end() + TokenTraits.MARGIN;
      int start = mix(traits.tag[firstAt], traits.quote[firstAt]);
      int side = (it.first() < it.cue().first() ? 1 : 0) + (it.end() > it.cue().end() ? 2 : 0);
      row.add(form);
      row.add(length);
      row.add(length, form);
      row.add(length, content);
      row.add(start);
      row.add(start, form);
      row.add(traits.word[firstAt]);
      row.add(traits.tag[endAt], traits.quote[endAt - 1]);
      row.add(side);
      row.add(side, form);
      row.add(it.content().size());
    }

    /** Nobody, a pronoun, a name or a description. */
    private int sourceSort() {
      Stretch words = it.source();
      if (words.isEmpty()) {
        return 0;
      }
      boolean isPronoun = words.end() - words.first() == 1 && story.is(words.first(), "PRON");
      boolean isNamed = story.isNamed(words.first()) || story.isNamed(words.end() - 1);
      return isPronoun ? 1 : isNamed ? 2 : 3;
    }

    /** Nothing quoted, something, or all. */
    private int form() {
      int quoted = 0;
      for (Stretch piece : it.content()) {
        for (int token = piece.first(); token < piece.end(); token++) {
          quoted += story.isQuoted(token) ? 1 : 0;
        }
      }
      return quoted == 0 ? 0 : quoted >= WHOLLY * it.size() ? 2 : 1;
    }
  }
}

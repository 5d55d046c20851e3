package io.github.copydesk.attribution;

import io.github.copydesk.sequence.Chunk;
import io.github.copydesk.sequence.Features;
import io.github.copydesk.sequence.Labelling;
import io.github.copydesk.sequence.SequenceTagger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Finds what may be attributions: cues, likely and less likely, each with the source and content that fit it best. */
public final class CandidateFinder {

  private static final int SENTENCES_BEFORE = 4;
  private static final int SENTENCES_BEHIND = 5;
  /** Two candidates whose cues are farther apart have nothing in common. */
  static final int REACH = 1000;

  private static final int TOKENS_BEFORE = 200;
  private static final int TOKENS_BEHIND = 260;

  /** How likely a token must be part of a cue to make one where the best reading has none. */
  private static final double LEAST_CUE = 0.03;
  private static final int LONGEST_WEAK_CUE = 8;

  private static final int CONTENT = AttributionModel.SPAN_LABELS.types().indexOf("CONTENT");
  private static final String SOURCE = AttributionModel.SPAN_LABELS.types().get(0);

  private final Story story;
  private final ParagraphTags tags;
  private final SpanFeatures spans;
  private final CandidateFeatures features;

  CandidateFinder(TokenTraits traits, ParagraphTags tags) {
    this.story = traits.story;
    this.tags = tags;
    this.spans = new SpanFeatures(traits, tags);
    this.features = new CandidateFeatures(traits, tags);
  }

  /**
   * Returns where the source and content of a cue are looked for.
   *
   * @param cue the cue
   * @return whole sentences of its paragraph, its own among them
   */
  public Stretch window(Stretch cue) {
    int sentence = story.sentenceIndex(cue.first());
    int first = story.sentence(sentence).first();
    for (int i = sentence - 1; i >= Math.max(0, sentence - SENTENCES_BEFORE) && isNear(story.sentence(i), cue); i--) {
      first = story.sentence(i).first();
    }
    int last = Math.min(story.sentences() - 1, sentence + SENTENCES_BEHIND);
    int end = Math.max(cue.end(), story.sentence(sentence).end());
    for (int i = sentence + 1; i <= last && isNear(story.sentence(i), cue); i++) {
      end = story.sentence(i).end();
    }
    return new Stretch(first, end);
  }

  private boolean isNear(Stretch sentence, Stretch cue) {
    return story.inOneParagraph(sentence.first(), cue.first()) && cue.first() - sentence.first() <= TOKENS_BEFORE
        && sentence.end() - cue.end() <= TOKENS_BEHIND;
  }

  /**
   * Describes the surroundings of a cue.
   *
   * @param cue the cue
   * @return the features of the tokens of its window
   */
  public Features features(Stretch cue) {
    return spans.of(window(cue), cue);
  }

  /**
   * Finds what may be attributions.
   *
   * @param tagger a tagger with {@link AttributionModel#SPAN_LABELS}
   * @return one candidate at most for each cue, in the order of the cues; they may exclude each other
   */
  public List<Candidate> candidates(SequenceTagger tagger) {
    List<Linked> linked = new ArrayList<>();
    for (Stretch cue : cues()) {
      Labelling labelling = tagger.label(features(cue));
      Linked best = linked(cue, labelling.chunks());
      Linked it = best.content().isEmpty() ? linked(cue, withContent(labelling, cue)) : best;
      if (!it.content().isEmpty()) {
        linked.add(it);
      }
    }
    return features.candidates(linked);
  }

  /** The cues of the best reading, and between them the words that might be some. */
  private List<Stretch> cues() {
    List<Stretch> cues = new ArrayList<>(tags.cues());
    BitSet taken = new BitSet();
    cues.forEach(cue -> taken.set(Math.max(0, cue.first() - 1), cue.end() + 1));
    for (int token = 0; token < story.size(); token++) {
      int end = token;
      while (end < story.size() && !taken.get(end) && goesOn(token, end)) {
        end++;
      }
      if (end > token) {
        cues.add(new Stretch(token, end));
        token = end;
      }
    }
    cues.sort(Comparator.comparingInt(Stretch::first));
    return cues;
  }

  private boolean goesOn(int first, int token) {
    return tags.chance(token, ParagraphTags.CUE) >= LEAST_CUE && token - first < LONGEST_WEAK_CUE
        && story.sentenceIndex(token) == story.sentenceIndex(first);
  }

  /** A cue always has a content: the best reading with the likeliest token of its sentence in it. */
  private List<Chunk> withContent(Labelling labelling, Stretch cue) {
    int offset = window(cue).first();
    Stretch sentence = story.sentenceOf(cue.first());
    int likeliest = -1;
    for (int at = sentence.first() - offset; at < sentence.end() - offset; at++) {
      boolean isLikelier = likeliest < 0 || labelling.probability(at, CONTENT) > labelling.probability(likeliest, CONTENT);
      likeliest = !cue.contains(offset + at) && isLikelier ? at : likeliest;
    }
    return likeliest < 0 ? List.of() : labelling.chunksWith(likeliest, CONTENT);
  }

  private Linked linked(Stretch cue, List<Chunk> chunks) {
    int offset = window(cue).first();
    Linked linked = new Linked(cue, Stretch.NONE, 0, List.of(), 1);
    for (Chunk chunk : chunks) {
      Stretch stretch = new Stretch(offset + chunk.firstToken(), offset + chunk.endToken());
      if (!stretch.overlaps(cue)) {
        linked = chunk.type().equals(SOURCE) ? linked.withSource(stretch, chunk.confidence())
            : linked.withContent(stretch, chunk.confidence());
      }
    }
    return linked;
  }
}

package io.github.copydesk.entity;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.OwnName;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Sentence;
import io.github.copydesk.segmentation.Token;
import io.github.copydesk.sequence.Chunk;
import io.github.copydesk.sequence.Features;
import io.github.copydesk.sequence.KnownPhrases;
import io.github.copydesk.sequence.SequenceModel;
import io.github.copydesk.sequence.SequenceTagger;
import io.github.copydesk.sequence.WordClusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds names: the caller's own, those that a tagger marks, a sentence at a time, and what it was sure of
 * elsewhere in the text: names, the surnames of persons and the acronyms of names. A mention is the name alone, without "the", a title before it or a possessive
 * after it. Descriptions and pronouns are not found.
 */
public final class MentionFinder {

  private final SequenceTagger tagger;
  private final NameFeatures features;
  private final OwnNames ownNames;

  /**
   * Makes a finder; it may be shared by any number of threads.
   *
   * @param model a model with the names of {@link EntityType} as its types
   * @param ownNames the caller's own names; where a form belongs to several, the first counts
   */
  public MentionFinder(SequenceModel model, Collection<OwnName> ownNames) {
    this.tagger = new SequenceTagger(model);
    this.features = new NameFeatures(model.clusters(), model.phrases());
    this.ownNames = new OwnNames(ownNames);
  }

  /**
   * Finds the names in a text.
   *
   * @param segments the text in paragraphs, sentences and tokens
   * @return the mentions, none overlapping, with the own name of each that has one; confidence is the tagger's
   *     probability of exactly this mention, 1 for the caller's own names
   */
  public Mentions find(Segments segments) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : segments.sentences()) {
      List<Token> tokens = segments.tokensOf(sentence);
      for (Chunk chunk : tagger.tag(features.of(tokens))) {
        mention(segments.text(), tokens, chunk).ifPresent(mentions::add);
      }
    }
    List<Mention> typed = ThingTyper.addTo(mentions, segments);
    return ownNames.addTo(RepeatedNames.addTo(RepeatedSurnames.addTo(typed, segments), segments), segments);
  }

  /**
   * Describes the tokens of a text as the tagger sees them, for training it.
   *
   * @param segments the text in paragraphs, sentences and tokens
   * @param clusters the word clusters that the features may speak of
   * @param phrases the known names that they may speak of
   * @return the features of each sentence, in the order of the text
   */
  public static List<Features> features(Segments segments, WordClusters clusters, KnownPhrases phrases) {
    NameFeatures features = new NameFeatures(clusters, phrases);
    return segments.sentences().stream().map(sentence -> features.of(segments.tokensOf(sentence))).toList();
  }

  private static Optional<Mention> mention(String text, List<Token> tokens, Chunk chunk) {
    EntityType type = EntityType.valueOf(chunk.type());
    return NameEdges.trim(tokens.subList(chunk.firstToken(), chunk.endToken()), type)
        .map(span -> new Mention(span, span.of(text), type, chunk.confidence()));
  }
}

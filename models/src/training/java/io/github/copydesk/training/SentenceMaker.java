package io.github.copydesk.training;

import io.github.copydesk.accuracy.TextSegmenter;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.entity.MentionFinder;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Sentence;
import io.github.copydesk.sequence.Features;
import io.github.copydesk.sequence.KnownPhrases;
import io.github.copydesk.sequence.LabelSet;
import io.github.copydesk.sequence.WordClusters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts labelled texts into sentences as the library does, and gives each token its features and its label. */
final class SentenceMaker {

  private final TextSegmenter segmenter;
  private final WordClusters clusters;
  private final KnownPhrases phrases;
  private final LabelSet labels;

  SentenceMaker(TextSegmenter segmenter, WordClusters clusters, KnownPhrases phrases, LabelSet labels) {
    this.segmenter = segmenter;
    this.clusters = clusters;
    this.phrases = phrases;
    this.labels = labels;
  }

  /** Makes the sentences of a text, in its order. */
  Stream<TrainingSentence> sentences(LabelledText labelled) {
    return sentences(labelled, segmenter.segment(labelled.text()));
  }

  Stream<TrainingSentence> sentences(LabelledText labelled, Segments segments) {
    long[] allowed = allowed(labelled.withNationalities(), segments);
    List<Features> features = MentionFinder.features(segments, clusters, phrases);
    return IntStream.range(0, features.size()).mapToObj(i -> {
      Sentence sentence = segments.sentences().get(i);
      int[][] rows = IntStream.range(0, features.get(i).tokens()).mapToObj(features.get(i)::of).toArray(int[][]::new);
      return new TrainingSentence(rows, Arrays.copyOfRange(allowed, sentence.firstToken(), sentence.endToken()));
    });
  }

  private long[] allowed(LabelledText labelled, Segments segments) {
    long[] allowed = new long[segments.tokens().size()];
    Arrays.fill(allowed, outside(labelled));
    for (LabelledText.Name name : labelled.names()) {
      int first = segments.tokenAt(name.span().start());
      int end = first;
      while (end < allowed.length && segments.tokens().get(end).span().start() < name.span().end()) {
        end++;
      }
      int type = labels.types().indexOf(name.type().name());
      if (end > first && allowed[first] == outside(labelled) && isWithinSentence(segments, first, end)) {
        for (int token = first; token < end; token++) {
          allowed[token] = 1L << labels.label(type, token - first, end - first);
        }
      }
    }
    allowNationalities(segments, allowed, outside(labelled));
    return allowed;
  }

  /** Corpora and teachers leave many nationalities out; those of the list are added, at a sentence's start as an option. */
  private void allowNationalities(Segments segments, long[] allowed, long outside) {
    int type = labels.types().indexOf(EntityType.NATIONALITY.name());
    for (Sentence sentence : segments.sentences()) {
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        if (allowed[token] == outside && Nationalities.contains(segments.tokens().get(token).text())) {
          allowed[token] = 1L << labels.label(type, 0, 1) | (token == sentence.firstToken() ? outside : 0);
        }
      }
    }
  }

  private static boolean isWithinSentence(Segments segments, int first, int end) {
    return segments.sentences().get(segments.sentenceAt(segments.tokens().get(first).span().start())).endToken() >= end;
  }

  private long outside(LabelledText labelled) {
    long outside = 1L << LabelSet.OUTSIDE;
    for (int type = 0; type < labels.types().size(); type++) {
      if (!labelled.marked().contains(EntityType.valueOf(labels.types().get(type)))) {
        outside |= 0b1111L << labels.label(type, 0, 2);
      }
    }
    return outside;
  }
}

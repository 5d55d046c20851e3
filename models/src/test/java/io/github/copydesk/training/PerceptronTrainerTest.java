package io.github.copydesk.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.copydesk.sequence.Chunk;
import io.github.copydesk.sequence.FeatureWeights;
import io.github.copydesk.sequence.Features;
import io.github.copydesk.sequence.KnownPhrases;
import io.github.copydesk.sequence.LabelSet;
import io.github.copydesk.sequence.SequenceModel;
import io.github.copydesk.sequence.SequenceTagger;
import io.github.copydesk.sequence.WordClusters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PerceptronTrainerTest {

  private static final LabelSet LABELS = new LabelSet(List.of("CAT", "DOG"));
  private static final int THE = 1;
  private static final int TOM = 2;
  private static final int FIDO = 3;
  private static final int BIG = 4;

  @Test
  void learnsWhatItIsShown() {
    SequenceTagger tagger = tagger(trained());
    assertThat(tagger.tag(sentence(THE, BIG, TOM))).extracting(Chunk::firstToken, Chunk::endToken, Chunk::type)
        .containsExactly(tuple(1, 3, "CAT"));
    assertThat(tagger.tag(sentence(FIDO, THE))).extracting(Chunk::firstToken, Chunk::endToken, Chunk::type)
        .containsExactly(tuple(0, 1, "DOG"));
  }

  @Test
  void learnsTheSameEachTime() {
    assertThat(trained()).isEqualTo(trained());
  }

  @Test
  void keepsNoMoreFeaturesThanAsked() {
    assertThat(weights().packed(2).size()).isLessThanOrEqualTo(2 + LABELS.size());
  }

  private static FeatureWeights trained() {
    return weights().packed(100);
  }

  private static TrainedWeights weights() {
    long outside = 1;
    long either = outside | 1L << LABELS.label(1, 0, 1);
    List<TrainingSentence> sentences = List.of(
        taught(new int[] {THE, TOM}, outside, 1L << LABELS.label(0, 0, 1)),
        taught(new int[] {THE, BIG, TOM}, outside, 1L << LABELS.label(0, 0, 2), 1L << LABELS.label(0, 1, 2)),
        taught(new int[] {FIDO, THE}, 1L << LABELS.label(1, 0, 1), outside),
        taught(new int[] {THE, FIDO}, outside, either));
    FeatureRows rows = new FeatureRows(sentences, 1);
    sentences.forEach(sentence -> rows.translate(sentence.features()));
    return new PerceptronTrainer(LABELS, rows).train(sentences, 10, 1);
  }

  private static TrainingSentence taught(int[] words, long... allowed) {
    int[][] features = new int[words.length][];
    for (int i = 0; i < words.length; i++) {
      features[i] = new int[] {words[i]};
    }
    return new TrainingSentence(features, allowed);
  }

  private static SequenceTagger tagger(FeatureWeights weights) {
    return new SequenceTagger(new SequenceModel(LABELS, weights, 1000, WordClusters.of(Map.of()), KnownPhrases.NONE));
  }

  private static Features sentence(int... words) {
    Features sentence = new Features(words.length);
    for (int word : words) {
      sentence.add(word);
      sentence.endToken();
    }
    return sentence;
  }
}

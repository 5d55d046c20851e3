package io.github.copydesk.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.copydesk.sequence.Chunk;
import io.github.copydesk.sequence.Features;
import io.github.copydesk.sequence.LabelSet;
import io.github.copydesk.sequence.Labelling;
import io.github.copydesk.sequence.SequenceModel;
import io.github.copydesk.sequence.SequenceTagger;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldTrainerTest {

  private static final LabelSet LABELS = new LabelSet(List.of("CAT"));
  private static final int THE = 1;
  private static final int TOM = 2;
  private static final int BIG = 3;

  @Test
  void learnsWhatItIsShown() {
    assertThat(trained(100).tag(sentence(THE, BIG, TOM))).extracting(Chunk::firstToken, Chunk::endToken, Chunk::type)
        .containsExactly(tuple(1, 3, "CAT"));
  }

  @Test
  void growsSureWithWhatItSeesOften() {
    assertThat(chance(trained(100))).isGreaterThan(chance(trained(1))).isGreaterThan(0.75);
  }

  @Test
  void learnsTheSameEachTime() {
    assertThat(chance(trained(20))).isEqualTo(chance(trained(20)));
  }

  @Test
  void expectsChancesThatAddUpToOne() {
    float[] scores = {1, 2, 0, 0, 1, 0, 3, 0, 1, 2};
    FieldExpectation expected = new FieldExpectation(LABELS, new float[LABELS.size() * LABELS.size()], scores);
    for (int token = 0; token < scores.length / LABELS.size(); token++) {
      double sum = 0;
      for (int label = 0; label < LABELS.size(); label++) {
        sum += expected.of(token, label);
      }
      assertThat(sum).isCloseTo(1, within(1e-9));
    }
  }

  private static double chance(SequenceTagger tagger) {
    Labelling labelling = tagger.label(sentence(THE, TOM));
    return labelling.probability(1, 0);
  }

  private static SequenceTagger trained(int epochs) {
    List<TrainingSentence> sentences = List.of(
        TrainingSentence.of(sentence(THE, TOM), new int[] {0, LABELS.label(0, 0, 1)}),
        TrainingSentence.of(sentence(THE, BIG, TOM), new int[] {0, LABELS.label(0, 0, 2), LABELS.label(0, 1, 2)}),
        TrainingSentence.of(sentence(THE), new int[] {0}));
    FeatureRows rows = new FeatureRows(sentences, 1);
    sentences.forEach(sentence -> rows.translate(sentence.features()));
    TrainedWeights weights = new FieldTrainer(LABELS, rows, 0).train(sentences, epochs, 1);
    return new SequenceTagger(SequenceModel.of(LABELS, weights.packed(100), weights.unit()));
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

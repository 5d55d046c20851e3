package io.github.copydesk.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One feature says that a cat begins, one that it ends, one that it is alone; a fourth that nothing is there. */
class SequenceTaggerTest {

  private static final int BEGINS = 1;
  private static final int ENDS = 2;
  private static final int ALONE = 3;
  private static final int NOTHING = 4;

  private static final SequenceTagger TAGGER = new SequenceTagger(new SequenceModel(
      new LabelSet(List.of("CAT")),
      FeatureWeights.of(5, new int[] {BEGINS, ENDS, ALONE, NOTHING}, new byte[] {
          0, 9, 0, 0, 0,
          0, 0, 0, 9, 0,
          0, 0, 0, 0, 9,
          9, 0, 0, 0, 0}),
      20,
      WordClusters.of(Map.of()),
      KnownPhrases.NONE));

  @Test
  void marksStretches() {
    assertThat(TAGGER.tag(sentence(NOTHING, BEGINS, ENDS, ALONE, NOTHING)))
        .extracting(Chunk::firstToken, Chunk::endToken, Chunk::type)
        .containsExactly(tuple(1, 3, "CAT"), tuple(3, 4, "CAT"));
  }

  @Test
  void isSurerOfWhatHasMoreEvidence() {
    double sure = TAGGER.tag(sentence(NOTHING, ALONE, NOTHING)).get(0).confidence();
    Features doubtful = new Features(1);
    doubtful.add(ALONE);
    doubtful.add(NOTHING);
    doubtful.add(ALONE);
    doubtful.endToken();
    assertThat(sure).isGreaterThan(0.5).isLessThan(1);
    assertThat(TAGGER.tag(doubtful).get(0).confidence()).isLessThan(1);
  }

  @Test
  void leavesNoStretchOpen() {
    assertThat(TAGGER.tag(sentence(BEGINS))).allMatch(chunk -> chunk.endToken() == 1);
    assertThat(TAGGER.tag(sentence(ENDS, NOTHING))).allMatch(chunk -> chunk.endToken() <= 2);
  }

  @Test
  void tellsHowLikelyEachTokenIsInAStretch() {
    Labelling labelling = TAGGER.label(sentence(NOTHING, BEGINS, ENDS));
    assertThat(labelling.chunks()).isEqualTo(TAGGER.tag(sentence(NOTHING, BEGINS, ENDS)));
    assertThat(labelling.probability(0, 0)).isLessThan(0.2);
    assertThat(labelling.probability(1, 0)).isGreaterThan(0.8).isLessThanOrEqualTo(1);
  }

  @Test
  void weighsAnEmptySentence() {
    assertThat(TAGGER.label(new Features(0)).chunks()).isEmpty();
  }

  @Test
  void marksNothingInAnEmptySentence() {
    assertThat(TAGGER.tag(new Features(0))).isEmpty();
  }

  private static Features sentence(int... features) {
    Features sentence = new Features(features.length);
    for (int feature : features) {
      sentence.add(feature);
      sentence.endToken();
    }
    return sentence;
  }
}

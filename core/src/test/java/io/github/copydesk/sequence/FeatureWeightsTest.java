package io.github.copydesk.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FeatureWeightsTest {

  private static final FeatureWeights WEIGHTS = FeatureWeights.of(2, new int[] {-4, 9}, new byte[] {3, -5, 0, 127});

  @Test
  void squaresItsBytesAndKeepsTheirSigns() {
    assertThat(weights(-4)).containsExactly(9, -25);
    assertThat(weights(9)).containsExactly(0, 16_129);
  }

  @Test
  void givesAnUnknownFeatureNoWeight() {
    assertThat(weights(10)).containsOnly(0);
  }

  @Test
  void addsARowToScores() {
    float[] scores = {1, 1, 1, 1};
    WEIGHTS.addTo(scores, 2, -4);
    WEIGHTS.addTo(scores, 2, 1234);
    assertThat(scores).containsExactly(1, 1, 10, -24);
  }

  @Test
  void addsTheRowsOfATokenToItsScores() {
    Features sentence = new Features(2);
    sentence.add(9);
    sentence.endToken();
    for (int feature : new int[] {-4, 1234, 9, -4}) {
      sentence.add(feature);
    }
    sentence.endToken();
    float[] scores = {1, 1, 1, 1};
    WEIGHTS.addTo(scores, 2, sentence, 1);
    assertThat(scores).containsExactly(1, 1, 19, 16_080);
  }

  @Test
  void refusesRowsThatDoNotFit() {
    assertThatIllegalArgumentException().isThrownBy(() -> FeatureWeights.of(2, new int[] {1}, new byte[3]))
        .withMessage("3 weights for 1 features and 2 labels");
  }

  @Test
  void countsItsFeatures() {
    assertThat(WEIGHTS.size()).isEqualTo(2);
  }

  private static float[] weights(int feature) {
    float[] weights = new float[2];
    WEIGHTS.addTo(weights, 0, feature);
    return weights;
  }
}

package io.github.copydesk.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SparseWeightsTest {

  private static final SparseWeights WEIGHTS = SparseWeights.of(3, new int[] {-4, 9}, new byte[] {3, 0, -5, 0, 0, 127});

  private static int[] added(int... features) {
    int[] scores = {1, 1, 1};
    for (int feature : features) {
      WEIGHTS.addTo(scores, feature);
    }
    return scores;
  }

  @Test
  void squaresItsBytesAndKeepsTheirSigns() {
    assertThat(added(-4)).containsExactly(10, 1, -24);
    assertThat(added(-4, 9)).containsExactly(10, 1, 16_105);
  }

  @Test
  void addsNothingForAnUnknownFeature() {
    assertThat(added(10)).containsExactly(1, 1, 1);
  }

  @Test
  void refusesRowsThatDoNotFit() {
    assertThatIllegalArgumentException().isThrownBy(() -> SparseWeights.of(2, new int[] {1}, new byte[3]))
        .withMessage("3 weights for 1 features and 2 labels");
  }

  @Test
  void countsItsFeatures() {
    assertThat(WEIGHTS.size()).isEqualTo(2);
  }
}

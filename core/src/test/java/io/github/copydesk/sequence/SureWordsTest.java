package io.github.copydesk.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SureWordsTest {

  private static final SureWords WORDS = SureWords.of(Map.of(FeatureHash.of("the"), 3, FeatureHash.of("of"), 0));

  @Test
  void knowsTheLabelOfAWord() {
    assertThat(WORDS.label(FeatureHash.of("the"))).isEqualTo(3);
    assertThat(WORDS.label(FeatureHash.of("of"))).isZero();
  }

  @Test
  void knowsNothingOfOtherWords() {
    assertThat(WORDS.label(FeatureHash.of("The"))).isEqualTo(-1);
    assertThat(SureWords.of(Map.of()).label(0)).isEqualTo(-1);
  }
}

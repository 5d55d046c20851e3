package io.github.copydesk.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeaturesTest {

  @Test
  void keepsTheFeaturesOfEachToken() {
    Features features = new Features(3);
    features.add(7);
    features.add(8);
    features.endToken();
    features.endToken();
    features.add(9);
    features.endToken();
    assertThat(features.tokens()).isEqualTo(3);
    assertThat(features.of(0)).containsExactly(7, 8);
    assertThat(features.of(1)).isEmpty();
    assertThat(features.of(2)).containsExactly(9);
  }

  @Test
  void growsAsNeeded() {
    Features features = new Features(1);
    IntStream.range(0, 1000).forEach(features::add);
    features.endToken();
    assertThat(features.of(0)).hasSize(1000).startsWith(0, 1).endsWith(998, 999);
  }
}

package io.github.copydesk.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeatureHashTest {

  @Test
  void givesEqualWordsEqualNumbers() {
    assertThat(FeatureHash.of("Berlin")).isEqualTo(FeatureHash.of(new StringBuilder("Berlin")));
    assertThat(FeatureHash.of("East Berlin", 5, 11)).isEqualTo(FeatureHash.of("Berlin"));
  }

  @Test
  void mindsTheOrder() {
    assertThat(FeatureHash.mix(1, 2)).isNotEqualTo(FeatureHash.mix(2, 1));
    assertThat(FeatureHash.of("ab")).isNotEqualTo(FeatureHash.of("ba"));
  }

  @Test
  void spreadsManyWordsWithoutCollision() {
    Set<Integer> numbers = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      numbers.add(FeatureHash.of("word" + i));
    }
    assertThat(numbers).hasSize(10_000);
  }

  @Test
  void takesAnyString() {
    assertThat(FeatureHash.of("")).isNotEqualTo(FeatureHash.of("\ud800"));
  }
}

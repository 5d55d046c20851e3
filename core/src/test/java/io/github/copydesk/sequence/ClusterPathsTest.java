package io.github.copydesk.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClusterPathsTest {

  private static final ClusterPaths PATHS = new ClusterPaths(
      WordClusters.of(Map.of("based", "001011011101", "oslo", "0010"), Map.of("oslo", 9)));

  @Test
  void givesTheBeginningsOfThePath() {
    assertThat(path("based")).containsExactly(
        FeatureHash.of("0010"), FeatureHash.of("001011"), FeatureHash.of("0010110111"), FeatureHash.of("001011011101"));
  }

  @Test
  void takesWhatStandsBehindAHyphenForAnUnknownWord() {
    assertThat(path("oslo-based")).isEqualTo(path("based"));
    assertThat(path("based-x")).containsOnly(0);
    assertThat(path("-based")).containsOnly(0);
  }

  @Test
  void knowsTheFieldOfAName() {
    assertThat(PATHS.field(FeatureHash.of("oslo"))).isEqualTo(9);
    assertThat(PATHS.field(FeatureHash.of("based"))).isZero();
    assertThat(PATHS.field(FeatureHash.of("bergen"))).isZero();
  }

  private static int[] path(String word) {
    return PATHS.of(FeatureHash.of(word), word);
  }
}

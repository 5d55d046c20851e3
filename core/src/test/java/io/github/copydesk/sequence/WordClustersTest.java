package io.github.copydesk.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordClustersTest {

  private static final WordClusters CLUSTERS = WordClusters.of(Map.of("berlin", "0110", "paris", "0110", "said", "10"));

  @Test
  void findsThePathOfAWord() {
    assertThat(CLUSTERS.paths()).containsExactly("0110", "10");
    assertThat(CLUSTERS.cluster(FeatureHash.of("berlin"))).isZero();
    assertThat(CLUSTERS.cluster(FeatureHash.of("paris"))).isZero();
    assertThat(CLUSTERS.cluster(FeatureHash.of("said"))).isOne();
  }

  @Test
  void knowsNoPathOfAnUnknownWord() {
    assertThat(CLUSTERS.cluster(FeatureHash.of("Berlin"))).isEqualTo(-1);
    assertThat(WordClusters.of(Map.of()).cluster(7)).isEqualTo(-1);
  }

  @Test
  void knowsTheFieldsOfSomeWords() {
    WordClusters clusters = WordClusters.of(Map.of("berlin", "0110", "said", "10"), Map.of("berlin", 3, "oslo", 4));
    assertThat(clusters.field(FeatureHash.of("berlin"))).isEqualTo(3);
    assertThat(clusters.field(FeatureHash.of("said"))).isZero();
    assertThat(clusters.field(FeatureHash.of("oslo"))).isZero();
    assertThat(clusters).isNotEqualTo(WordClusters.of(Map.of("berlin", "0110", "said", "10")));
  }

  @Test
  void isEqualToClustersOfTheSameWords() {
    assertThat(CLUSTERS).isEqualTo(WordClusters.of(Map.of("said", "10", "paris", "0110", "berlin", "0110")))
        .hasSameHashCodeAs(WordClusters.of(Map.of("said", "10", "paris", "0110", "berlin", "0110")))
        .isNotEqualTo(WordClusters.of(Map.of("said", "10")));
  }
}

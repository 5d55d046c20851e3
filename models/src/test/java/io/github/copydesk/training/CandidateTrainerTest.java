package io.github.copydesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.attribution.CandidateWeights;
import org.junit.jupiter.api.Test;

/** Every candidate has feature one; those with feature two are right nine times in ten, those with three once. */
class CandidateTrainerTest {

  @Test
  void learnsHowOftenCandidatesLikeThisAreRight() {
    CandidateWeights weights = trained();
    assertThat(weights.chance(new int[] {1, 2})).isBetween(0.8, 0.97);
    assertThat(weights.chance(new int[] {1, 3})).isBetween(0.03, 0.2);
  }

  @Test
  void leavesRareFeaturesOut() {
    assertThat(trained().byFeature()).containsOnlyKeys(1, 2, 3);
  }

  @Test
  void learnsTheSameEachTime() {
    assertThat(trained()).isEqualTo(trained());
  }

  private static CandidateWeights trained() {
    CandidateTrainer trainer = new CandidateTrainer();
    for (int i = 0; i < 500; i++) {
      trainer.add(new int[] {1, 2}, i % 10 > 0);
      trainer.add(new int[] {1, 3}, i % 10 == 0);
    }
    trainer.add(new int[] {1, 4}, true);
    return trainer.train(7);
  }
}

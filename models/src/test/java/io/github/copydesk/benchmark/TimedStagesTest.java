package io.github.copydesk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TimedStagesTest {

  @Test
  void timesEveryStageInTheOrderOfThePipeline() throws IOException {
    StageClock clock = new StageClock();

    assertThat(new TimedStages().read("“It is late,” Ann Lee said.", clock)).isEqualTo(10);
    assertThat(clock.seconds()).containsOnlyKeys(
        "cleaning", "segmentation", "quotations", "names", "values", "coreference", "attribution", "claims");
  }

  @Test
  void addsUpTheTimesOfAStage() {
    StageClock clock = new StageClock();

    assertThat(clock.time("one", () -> 1) + clock.time("one", () -> 2)).isEqualTo(3);
    assertThat(clock.seconds()).containsOnlyKeys("one");
  }
}

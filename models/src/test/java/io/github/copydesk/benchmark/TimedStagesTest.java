package io.github.copydesk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.OwnName;
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
  void findsSomeOfManyNames() throws IOException {
    StageClock clock = new StageClock();

    assertThat(ManyNames.of(100)).extracting(OwnName::name).doesNotHaveDuplicates().contains("President Example4");
    assertThat(ManyNames.patterns(2)).extracting(OwnName::isTemplate).containsExactly(true, true);
    assertThat(new TimedStages(ManyNames.of(100)).read("President Example4 came.", clock)).isEqualTo(4);
  }

  @Test
  void addsUpTheTimesOfAStage() {
    StageClock clock = new StageClock();

    assertThat(clock.time("one", () -> 1) + clock.time("one", () -> 2)).isEqualTo(3);
    assertThat(clock.seconds()).containsOnlyKeys("one");
  }
}

package io.github.copydesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BlockChooserTest {

  private static final String LONG = "The river rose overnight, and by noon it had reached the old bridge in the town.";

  private static int[] run(double... chances) {
    TextShape[] shapes = new TextShape[chances.length];
    Arrays.fill(shapes, new TextShape(LONG));
    return BlockChooser.run(chances, shapes);
  }

  @Test
  void takesTheBestRun() {
    assertThat(run(0.1, 0.9, 0.8, 0, 0, 0, 0, 0.9, 0.1)).containsExactly(1, 2);
  }

  @Test
  void goesOnBehindAnUnlikelyBlock() {
    assertThat(run(0.1, 0.9, 0.8, 0.1, 0.9, 0.9, 0.1)).containsExactly(1, 5);
  }

  @Test
  void takesTheLikeliestWhereNoneIsLikely() {
    assertThat(run(0.02, 0.2, 0.2, 0.02)).containsExactly(1, 2);
  }

  @Test
  void takesNoneWhereAllWereGivenUp() {
    assertThat(run(0.0003, 0.0003, 0.0003)).containsExactly(0, -1);
  }
}

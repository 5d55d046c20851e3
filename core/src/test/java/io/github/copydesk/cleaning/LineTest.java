package io.github.copydesk.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineTest {

  @Test
  void tellsWhatStandsBeforeALine() {
    assertThat(Line.of("One\n  two \n\n three")).containsExactly(
        new Line(0, 3, 0, true), new Line(6, 9, 2, false), new Line(13, 18, 1, true));
  }

  @Test
  void seesNoLineWhereThereIsNothing() {
    assertThat(Line.of("")).isEmpty();
    assertThat(Line.of(" \n\n   \n")).isEmpty();
  }

  @Test
  void takesTheTopForABlankLine() {
    assertThat(Line.of("One")).containsExactly(new Line(0, 3, 0, true));
    assertThat(Line.of("\n\nOne\n").get(0).afterBlank()).isTrue();
  }
}

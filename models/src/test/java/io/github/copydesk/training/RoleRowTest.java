package io.github.copydesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.attribution.Stretch;
import io.github.copydesk.sequence.LabelSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleRowTest {

  private static final LabelSet LABELS = new LabelSet(List.of("SOURCE", "CONTENT"));
  private static final int SOURCE = 0;
  private static final int CONTENT = 1;

  private final RoleRow row = new RoleRow(new Stretch(10, 16));

  @Test
  void keepsTheFirstClaim() {
    row.claim(List.of(new Stretch(10, 12)), SOURCE);
    row.claim(List.of(new Stretch(11, 13)), CONTENT);
    assertThat(row.labels(LABELS)).containsExactly(
        LABELS.label(SOURCE, 0, 2), LABELS.label(SOURCE, 1, 2), LABELS.label(CONTENT, 0, 1), 0, 0, 0);
  }

  @Test
  void tellsNeighboursWithOneRoleApart() {
    row.claim(List.of(new Stretch(10, 11)), CONTENT);
    row.claim(List.of(new Stretch(11, 13)), CONTENT);
    assertThat(row.labels(LABELS)).startsWith(
        LABELS.label(CONTENT, 0, 1), LABELS.label(CONTENT, 0, 2), LABELS.label(CONTENT, 1, 2));
  }

  @Test
  void cutsWhatReachesBeyondTheStretch() {
    row.claim(List.of(new Stretch(14, 30)), CONTENT);
    assertThat(row.labels(LABELS)).endsWith(LABELS.label(CONTENT, 0, 2), LABELS.label(CONTENT, 1, 2));
  }

  @Test
  void leavesWhatIsClaimedForNothingUnmarked() {
    row.claim(List.of(new Stretch(10, 16)), RoleRow.NOTHING);
    row.claim(List.of(new Stretch(10, 16)), SOURCE);
    assertThat(row.labels(LABELS)).containsOnly(LabelSet.OUTSIDE);
  }
}

package io.github.copydesk.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelSetTest {

  private static final LabelSet LABELS = new LabelSet(List.of("CAT", "DOG"));
  private static final List<String> NAMES = List.of(
      "O", "B-CAT", "I-CAT", "E-CAT", "S-CAT", "B-DOG", "I-DOG", "E-DOG", "S-DOG");

  @Test
  void hasFourLabelsATypeAndOne() {
    assertThat(LABELS.size()).isEqualTo(NAMES.size());
  }

  @ParameterizedTest
  @CsvSource({
      "0, 0, 1, S-CAT", "0, 0, 2, B-CAT", "0, 1, 2, E-CAT", "1, 0, 3, B-DOG", "1, 1, 3, I-DOG", "1, 2, 3, E-DOG"})
  void labelsATokenByItsPlace(int type, int position, int length, String label) {
    assertThat(NAMES.get(LABELS.label(type, position, length))).isEqualTo(label);
    assertThat(LABELS.type(NAMES.indexOf(label))).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
      "O, O, true", "O, B-CAT, true", "O, S-DOG, true", "O, I-CAT, false", "O, E-CAT, false",
      "B-CAT, I-CAT, true", "B-CAT, E-CAT, true", "B-CAT, E-DOG, false", "B-CAT, O, false", "B-CAT, S-CAT, false",
      "I-CAT, I-CAT, true", "I-CAT, I-DOG, false", "I-CAT, B-CAT, false", "E-CAT, O, true", "E-CAT, B-DOG, true",
      "E-CAT, E-CAT, false", "S-CAT, S-CAT, true", "S-DOG, I-DOG, false"})
  void letsALabelFollowWhereNoStretchBreaks(String before, String after, boolean may) {
    assertThat(LABELS.mayFollow(NAMES.indexOf(before), NAMES.indexOf(after))).isEqualTo(may);
  }

  @ParameterizedTest
  @CsvSource({
      "O, false, false", "B-CAT, true, false", "I-CAT, false, false", "E-DOG, false, true", "S-DOG, true, true"})
  void opensAndClosesStretches(String label, boolean opens, boolean closes) {
    assertThat(LABELS.opens(NAMES.indexOf(label))).isEqualTo(opens);
    assertThat(LABELS.closes(NAMES.indexOf(label))).isEqualTo(closes);
  }
}

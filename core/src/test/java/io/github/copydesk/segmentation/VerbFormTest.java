package io.github.copydesk.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormTest {

  @ParameterizedTest
  @CsvSource({
      "VB, BASE", "VBP, PRESENT", "VBZ, THIRD_PERSON", "VBD, PAST", "VBN, PARTICIPLE", "VBG, ING", "MD, MODAL", "NN, NONE",
      "'', NONE",
  })
  void standsForATagOfThePennTreebank(String tag, VerbForm form) {
    assertThat(VerbForm.of(tag)).isEqualTo(form);
  }
}

package io.github.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedFormTest {

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', value = {
      "oslo, oslo", "łódź, łódź", "2019, 0", "1990s, 0s", "channel4, channel0", "3-2, 0-0", "o’neil, o'neil", "“, \"", "—, --",
      "f-16s, f-0s", "u.s., u.s."})
  void writesAWordAsListsDo(String word, String form) {
    assertThat(ListedForm.of(word)).isEqualTo(form);
  }
}

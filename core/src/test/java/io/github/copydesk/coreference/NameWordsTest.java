package io.github.copydesk.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Anna Berg | anna berg", "ANNA  BERG's | anna berg", "U.S. | us", "Acme, Inc. | acme inc", "“Díaz” | diaz",
      "O'Hara | o'hara", "Chan-o-cha | chan-o-cha", "... | ''"})
  void comparesNamesByTheirLetters(String name, String words) {
    assertThat(NameWords.joined(NameWords.of(name))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Bank of Lunden | bl | bol", "World Food Board | wfb | wfb"})
  void takesInitialsWithAndWithoutSmallWords(String name, String initials, String all) {
    assertThat(NameWords.initials(NameWords.of(name))).isEqualTo(initials);
    assertThat(NameWords.allInitials(NameWords.of(name))).isEqualTo(all);
  }
}

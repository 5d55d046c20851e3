package io.github.copydesk.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Gender;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GendersTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Mr. {P:Berg} left | MALE", "Mrs. {P:Berg} left | FEMALE", "Lady {P:Berg} left | FEMALE", "King {P:Carl} left | MALE",
      "{P:Berg} met. Mrs. {P:Berg} left | FEMALE", "congresswoman {P:Ann Berg} left | FEMALE", "his wife {P:Kim} left | FEMALE",
      "{P:Kim Berg}, a spokesman for {O:Acme}, left | MALE", "{P:Kim Berg}, sister of Mr {P:Lund}, left | FEMALE",
      "{O:Acme} chairwoman {P:Kim Berg} | FEMALE"})
  void isToldByTheWordsAboutAPerson(String marked, Gender gender) {
    assertThat(MarkedNames.resolve(marked).people().get(0).gender()).isEqualTo(gender);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{P:Anna Berg} left", "told her {P:Berg} left", "bishop {P:Berg} left", "{P:Carl Lund}, a teacher, left", "Mr. {P:Berg} met. Mrs. {P:Berg} left", "actor {P:Anna Berg}",
      "the King's adviser {P:Anna Berg}", "{P:Anna Berg}, adviser to the queen, left"})
  void isUnknownWhereTheTextDoesNotTellOrTellsTwo(String marked) {
    assertThat(MarkedNames.resolve(marked).people().get(0).gender()).isEqualTo(Gender.UNKNOWN);
  }
}

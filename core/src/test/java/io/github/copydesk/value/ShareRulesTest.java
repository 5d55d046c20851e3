package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareRulesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Two-thirds of voters backed it.            | Two-thirds=66.67
      About two-thirds of voters backed it.      | two-thirds=66.67 ABOUT
      A quarter of the 300 staff left.           | A quarter=25; 300 staff=300 staff
      One-fifth of the jobs were lost.           | One-fifth=20
      More than a third of its staff left.       | a third=33.33 MORE_THAN
      Three-quarters of it was lost.             | Three-quarters=75
      Three quarters of the staff left.          | Three quarters=75
      It lost 2/3 of its staff.                  | 2/3=66.67
      It lost nine tenths of its staff.          | nine tenths=90
      """)
  void readsFractions(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Half of voters backed it.                  | Half=50
      Nearly half of the country is flooded.     | half=50 ABOUT
      More than half the staff left.             | half=50 MORE_THAN
      Half of them left.                         | Half=50
      """)
  void readsHalves(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      One in five children is poor.              | One in five=20
      One in 10 children is poor.                | One in 10=10
      Seven out of ten voters said no.           | Seven out of ten=70
      One out of every four was hurt.            | One out of every four=25
      Up to nine in ten voters said no.          | nine in ten=90 AT_MOST
      One in 100,000 was hurt.                   | One in 100,000=0
      """)
  void readsSoManyOutOfSoMany(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The second half of the match was long.",
      "The other half of it was lost.",
      "He is half of pop duo fame.",
      "It was a quarter past nine.",
      "He ran the third of five laps.",
      "Three in seven went.",
      "They won three in 2014.",
      "Five thirds of it was lost."})
  void leavesOtherPartsAlone(String text) {
    assertThat(ReadText.values(text)).doesNotContain("=50", "=33", "=25", "=60", "=166");
  }
}

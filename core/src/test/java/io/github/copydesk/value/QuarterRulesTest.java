package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterRulesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It fell in the third quarter of 2020.      | third quarter of 2020=2020-Q3
      It fell in the third quarter.              | third quarter=2021-Q3
      It fell in the second quarter.             | second quarter=2021-Q2
      It will fall in the second quarter.        | second quarter=2022-Q2
      Its fourth-quarter profit fell.            | fourth-quarter=2021-Q4
      Its fiscal third-quarter profit fell.      | fiscal third-quarter=2021-Q3
      It fell in last year's second quarter.     | last year's second quarter=2021-Q2
      It fell in the first quarter of this year. | first quarter of this year=2022-Q1
      It fell in the 2021 third quarter.         | 2021 third quarter=2021-Q3
      It fell in 1988's fourth quarter.          | 1988's fourth quarter=1988-Q4
      It fell in Q3.                             | Q3=2021-Q3
      It fell in Q3 2020.                        | Q3 2020=2020-Q3
      It fell in Q1 of 2019.                     | Q1 of 2019=2019-Q1
      """)
  void readsQuarters(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It fell in the third quarter from the 2020 quarter.  | third quarter=2021-Q3; 2020 quarter=2020-Q3
      It fell in the third quarter from the 2020 period.   | third quarter=2021-Q3; 2020 period=2020-Q3
      It fell from the 2020 period.                        | 2020=2020
      """)
  void takesAYearsQuarterForTheOneTheStorySpeaksOf(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It fell in the first half of 2020.         | first half of 2020=2020-H1
      It fell in the second half of last year.   | second half of last year=2021-H2
      It fell in the last half of 2020.          | last half of 2020=2020-H2
      It fell in the 2020 first half.            | 2020 first half=2020-H1
      It fell in H2 2020.                        | H2 2020=2020-H2
      It will close by year-end.                 | year-end=2022
      It will close by year end.                 | year end=2022
      It closed at year-end 2019.                | year-end 2019=2019
      It fell since year-end.                    | year-end=2021
      """)
  void readsHalvesAndEndsOfAYear(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "It grew in the fifth quarter.",
      "They paid a year-end bonus.",
      "They ran at month-end.",
      "It lost the third half of it."})
  void leavesOtherPartsAlone(String text) {
    assertThat(ReadText.values(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It fell in the third quarter.              | third quarter=XXXX-Q3
      It fell in Q2 2021.                        | Q2 2021=2021-Q2
      It fell by year-end.                       |
      It fell in the first half of this year.    | this year=PRESENT_REF
      """)
  void leavesOpenWhatHangsOnAnUnknownDay(String text, String values) {
    assertThat(ReadText.undated(text)).isEqualTo(values == null ? "" : values);
  }
}

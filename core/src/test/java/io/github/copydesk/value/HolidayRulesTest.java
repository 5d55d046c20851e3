package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayRulesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They met on Christmas Day.                 | Christmas Day=2021-12-25
      They met on New Year's Eve.                | New Year's Eve=2021-12-31
      They met on New Year’s Day.                | New Year’s Day=2022-01-01
      They met on St. Patrick's Day.             | St. Patrick's Day=2022-03-17
      They met on Thanksgiving.                  | Thanksgiving=2021-11-25
      They will meet on Labor Day.               | Labor Day=2022-09-05
      They will meet at Easter.                  | Easter=2022-04-17
      They will meet on Good Friday.             | Good Friday=2022-04-15
      They will meet on Christmas Eve.           | Christmas Eve=2022-12-24
      They met on Martin Luther King Jr. Day.    | Martin Luther King Jr. Day=2022-01-17
      They met on Christmas's eve of war.        | Christmas=2021-12-25
      """)
  void takesTheNearestOne(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They met on Easter Sunday 2019.            | Easter Sunday 2019=2019-04-21
      They met on Thanksgiving, 2018.            | Thanksgiving, 2018=2018-11-22
      They met last Christmas.                   | last Christmas=2021-12-25
      They met last Easter.                      | last Easter=2021-04-04
      They meet next Easter.                     | next Easter=2022-04-17
      They meet this Thanksgiving.               | this Thanksgiving=2022-11-24
      They met this past Halloween.              | this past Halloween=2021-10-31
      They met at Easter last year.              | Easter last year=2021-04-04
      """)
  void takesTheYearThatIsTold(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "It sells Christmas trees.",
      "They kept Orthodox Christmas there.",
      "They kept India's Independence Day there.",
      "They kept Ramadan and Diwali there.",
      "A pre-Christmas sale.",
      "They ate easter eggs."})
  void leavesOtherDaysAndThingsAlone(String text) {
    assertThat(ReadText.values(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They met on Christmas Day.                 | Christmas Day=XXXX-12-25
      They met on Christmas Day 2020.            | Christmas Day 2020=2020-12-25
      They met on Easter Monday.                 |
      """)
  void leavesTheYearOpenWithoutADayOfPublication(String text, String values) {
    assertThat(ReadText.undated(text)).isEqualTo(values == null ? "" : values);
  }
}

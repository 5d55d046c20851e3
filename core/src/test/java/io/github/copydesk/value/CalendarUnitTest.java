package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarUnitTest {

  @ParameterizedTest
  @CsvSource(textBlock = """
      DAY,      2022-02-25, 2022-02-25
      WEEKEND,  2022-02-25, 2022-02-26/2022-02-27
      WEEKEND,  2022-02-27, 2022-02-26/2022-02-27
      WEEK,     2022-02-25, 2022-W08
      WEEK,     2021-01-01, 2020-W53
      MONTH,    2022-02-25, 2022-02
      QUARTER,  2022-02-25, 2022-Q1
      YEAR,     2022-02-25, 2022
      DECADE,   2022-02-25, 202X
      CENTURY,  2022-02-25, 20XX
      """)
  void writesTheStretchThatHoldsADay(CalendarUnit unit, LocalDate day, String written) {
    assertThat(unit.format(day)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      DAY,       1,  2022-02-26
      WEEK,      -1, 2022-02-18
      FORTNIGHT, 1,  2022-03-11
      QUARTER,   -1, 2021-11-25
      DECADE,    1,  2032-02-25
      """)
  void movesByItsOwnLength(CalendarUnit unit, int number, LocalDate moved) {
    assertThat(unit.plus(LocalDate.of(2022, 2, 25), number)).isEqualTo(moved);
  }
}

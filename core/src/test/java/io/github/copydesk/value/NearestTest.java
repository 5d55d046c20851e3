package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource(textBlock = """
      THURSDAY, PAST,    2022-02-24
      FRIDAY,   PAST,    2022-02-25
      SATURDAY, UNKNOWN, 2022-02-19
      SATURDAY, FUTURE,  2022-02-26
      FRIDAY,   FUTURE,  2022-02-25
      """)
  void takesTheLastWeekdayUnlessTheVerbPointsAhead(DayOfWeek weekday, Direction direction, LocalDate day) {
    assertThat(Nearest.weekday(weekday, ReadText.FRIDAY, direction)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      2, 20, PAST,    2022-02-20
      3, 5,  PAST,    2022-03-05
      11, 30, PAST,   2021-11-30
      11, 30, FUTURE, 2022-11-30
      1, 20, FUTURE,  2023-01-20
      2, 20, FUTURE,  2022-02-20
      """)
  void takesADayNotFarAhead(int month, int day, Direction direction, LocalDate nearest) {
    assertThat(Nearest.day(MonthDay.of(month, day)::atYear, ReadText.FRIDAY, direction)).isEqualTo(nearest);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      12, PAST,    2021-12-01
      2,  PAST,    2022-02-01
      12, FUTURE,  2022-12-01
      1,  FUTURE,  2023-01-01
      4,  UNKNOWN, 2022-04-01
      12, UNKNOWN, 2021-12-01
      """)
  void takesTheLastMonthUnlessTheVerbPointsAhead(int month, Direction direction, LocalDate first) {
    assertThat(Nearest.month(month, ReadText.FRIDAY, direction)).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      4, PAST,   2021-10-01
      1, PAST,   2022-01-01
      2, FUTURE, 2022-04-01
      """)
  void takesTheLastQuarterUnlessTheVerbPointsAhead(int quarter, Direction direction, LocalDate first) {
    assertThat(Nearest.quarter(quarter, ReadText.FRIDAY, direction)).isEqualTo(first);
  }
}

package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

  @ParameterizedTest
  @CsvSource(textBlock = """
      1900-04-15
      1954-04-18
      1961-04-02
      1981-04-19
      1999-04-04
      2000-04-23
      2008-03-23
      2011-04-24
      2016-03-27
      2019-04-21
      2022-04-17
      2024-03-31
      2025-04-20
      2038-04-25
      2049-04-18
      2076-04-19
      2285-03-22
      """)
  void reckonsEaster(LocalDate easter) {
    assertThat(Holidays.easter(easter.getYear())).isEqualTo(easter);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      christmas eve,          2021-12-24
      boxing day,             2021-12-26
      new year's day,         2022-01-01
      good friday,            2022-04-15
      easter monday,          2022-04-18
      ash wednesday,          2022-03-02
      whit monday,            2022-06-06
      martin luther king day, 2022-01-17
      presidents' day,        2022-02-21
      memorial day,           2022-05-30
      memorial day,           2021-05-31
      labor day,              2022-09-05
      columbus day,           2022-10-10
      election day,           2022-11-08
      election day,           2020-11-03
      election day,           2016-11-08
      thanksgiving,           2022-11-24
      thanksgiving,           2018-11-22
      black friday,           2018-11-23
      cyber monday,           2018-11-26
      remembrance sunday,     2021-11-14
      independence day,       2022-07-04
      """)
  void findsTheDayOfAHoliday(String holiday, LocalDate day) {
    assertThat(Holidays.in(day.getYear(), holiday)).isEqualTo(day);
  }

  @Test
  void knowsWhichHolidaysNeverMove() {
    assertThat(Holidays.fixed("christmas day")).contains("12-25");
    assertThat(Holidays.fixed("easter sunday")).isEmpty();
    assertThat(Holidays.fixed("labor day")).isEmpty();
  }
}

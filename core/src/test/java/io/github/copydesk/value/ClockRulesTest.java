package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockRulesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It opens at 2:49 a.m. local time.   | 2:49 a.m. local time=T02:49
      It opens at 7:49 p.m. UTC.          | 7:49 p.m. UTC=T19:49Z
      It opens at 9 a.m.                  | 9 a.m.=T09:00
      It opens at 9am EDT.                | 9am EDT=T09:00-04:00
      It opens at 12 a.m.                 | 12 a.m.=T00:00
      It opens at 12:30 pm.               | 12:30 pm=T12:30
      It opens at 18:30.                  | 18:30=T18:30
      It opens at 1922 UTC.               | 1922 UTC=T19:22Z
      It opens at 0735 GMT.               | 0735 GMT=T07:35Z
      It opens at noon.                   | noon=T12:00
      It opens at 9 a.m. EDT Tuesday.     | 9 a.m. EDT Tuesday=2022-02-22T09:00-04:00
      It opens at 9 a.m. yesterday.       | 9 a.m.=T09:00; yesterday=2022-02-24
      It opens at 25:10.                  |
      It opens at 9:75.                   |
      It opens at 13 a.m.                 |
      They saw High Noon.                 |
      """)
  void readsTheClock(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values == null ? "" : values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They met Thursday night.            | Thursday night=2022-02-24TNI
      They met yesterday morning.         | yesterday morning=2022-02-24TMO
      They met this afternoon.            | this afternoon=2022-02-25TAF
      They met last night.                | last night=2022-02-24TNI
      They meet tonight.                  | tonight=2022-02-25TNI
      They met overnight.                 | overnight=2022-02-24TNI
      They meet tomorrow evening.         | tomorrow evening=2022-02-26TEV
      They met early Friday morning.      | early Friday morning=2022-02-25TMO
      They will meet Monday evening.      | Monday evening=2022-02-28TEV
      """)
  void readsPartsOfADay(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }
}

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

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It opens at 3 p.m. London time.            | 3 p.m. London time=T15:00
      It opens at 10 a.m. Central European Time. | 10 a.m. Central European Time=T10:00
      It opens at 15:00 GMT+1.                   | 15:00 GMT+1=T15:00+01:00
      It opens at 15:00 UTC+10.                  | 15:00 UTC+10=T15:00+10:00
      It opens at 2100 local time.               | 2100 local time=T21:00
      It opens at noon EST.                      | noon EST=T12:00-05:00
      It opens at midnight local time.           | midnight local time=T24:00
      It opens at 8pm BST on Friday.             | 8pm BST on Friday=2022-02-25T20:00+01:00
      It opens at 7 p.m. ET.                     | 7 p.m. ET=T19:00
      It opens at 5 p.m. JST.                    | 5 p.m. JST=T17:00+09:00
      It opens at 0900 CET.                      | 0900 CET=T09:00+01:00
      It opens at 9 a.m., EDT.                   | 9 a.m., EDT=T09:00-04:00
      """)
  void readsZonesOfTheClock(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They saw 2000 Pacific islands. | 2000=2000
      They saw 2100 Eastern tribes.  | 2100 Eastern tribes=2100 tribes
      It closed at nine GMT.         | ''
      """)
  void takesNoWordForAZone(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It was closed until 9 a.m. Tuesday. | 9 a.m. Tuesday=2022-03-01T09:00
      It will close at 9 a.m. Tuesday.    | 9 a.m. Tuesday=2022-03-01T09:00
      It closed at 9 a.m. Tuesday.        | 9 a.m. Tuesday=2022-02-22T09:00
      """)
  void tellsTheDayOfAClockByTheVerbBeforeBoth(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }
}

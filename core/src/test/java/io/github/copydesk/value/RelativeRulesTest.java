package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeRulesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They met on Thursday.                    | Thursday=2022-02-24
      They met Friday.                         | Friday=2022-02-25
      They will meet on Monday.                | Monday=2022-02-28
      They are scheduled to meet on Monday.    | Monday=2022-02-28
      They have until Monday.                  | Monday=2022-02-28
      They met last Friday.                    | last Friday=2022-02-18
      They meet next Friday.                   | next Friday=2022-03-04
      They meet this coming Tuesday.           | this coming Tuesday=2022-03-01
      They met this past Tuesday.              | This past Tuesday=2022-02-22
      They met on Tuesday last week.           | Tuesday last week=2022-02-15
      They met early Monday.                   | early Monday=2022-02-21
      The Sun said so.                         |
      """)
  void readsWeekdays(String text, String values) {
    assertThat(ReadText.values(text)).isEqualToIgnoringCase(values == null ? "" : values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They met yesterday.                      | yesterday=2022-02-24
      They meet tomorrow.                      | tomorrow=2022-02-26
      They met last week.                      | last week=2022-W07
      They met earlier this week.              | this week=2022-W08
      They met last month.                     | last month=2022-01
      They meet next year.                     | next year=2023
      They met late last year.                 | late last year=2021
      They met at the beginning of this year.  | beginning of this year=2022
      They met last quarter.                   | last quarter=2021-Q4
      They met this past weekend.              | this past weekend=2022-02-19/2022-02-20
      They met over the weekend.               | weekend=2022-02-19/2022-02-20
      They met last October.                   | last October=2021-10
      They met this January.                   | this January=2022-01
      They meet this summer.                   | this summer=2022-22
      They met last summer.                    | last summer=2021-22
      They meet next spring.                   | next spring=2022-21
      They met in the summer.                  | summer=2021-22
      Prices fall.                             |
      It grew over the past decade.            | past decade=P10Y
      """)
  void readsStretchesNextToTheDayOfPublication(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values == null ? "" : values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They met two days ago.                   | two days ago=2022-02-23
      They met three weeks ago.                | three weeks ago=2022-W05
      They met five months ago.                | five months ago=2021-09
      They met a year ago.                     | a year ago=2021
      They met a century ago.                  | a century ago=19XX
      They met 9,999 years ago.                | 9,999 years ago=PAST_REF
      They meet a decade from now.             | a decade from now=203X
      They met an hour ago.                    | an hour=PT1H
      """)
  void countsBackAndAhead(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They met on March 5, 2019, and left the next day.      | March 5, 2019=2019-03-05; next day=2019-03-06
      They met on March 5, 2019, and left the previous day.  | March 5, 2019=2019-03-05; previous day=2019-03-04
      They met on March 5, 2019, and left two days later.    | March 5, 2019=2019-03-05; two days later=2019-03-07
      They met on March 5, 2019, and left the same day.      | March 5, 2019=2019-03-05; same day=2019-03-05
      They met in 2010 and left the following year.          | 2010=2010; following year=2011
      They met in 2010 and left two years earlier.           | 2010=2010; two years earlier=2008
      It fell in the third quarter from a year earlier.      | third quarter=2021-Q3; a year earlier=2020-Q3
      """)
  void tellsDatesFromTheLastOneOfTheStory(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They met on Thursday.            | Thursday=XXXX-WXX-4
      They met last month.             | last month=PAST_REF
      They meet next week.             | next week=FUTURE_REF
      They meet today.                 | today=PRESENT_REF
      They met in March.               | March=XXXX-03
      They met on March 5.             | March 5=XXXX-03-05
      They met this summer.            | this summer=XXXX-22
      It fell in the third quarter.    | third quarter=XXXX-Q3
      They met two days ago.           | two days ago=PAST_REF
      They met on Thursday night.      | Thursday night=XXXX-WXX-4TNI
      They met last night.             | last night=XXXX-XX-XXTNI
      They met on March 5, 2019.       | March 5, 2019=2019-03-05
      """)
  void leavesOpenWhatHangsOnAnUnknownDay(String text, String values) {
    assertThat(ReadText.undated(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They meet a week from Tuesday.                      | a week from Tuesday=2022-03-08
      They meet two weeks from Monday.                    | two weeks from Monday=2022-03-14
      They meet two weeks from now.                       | two weeks from now=2022-W10
      They met the day before yesterday.                  | day before yesterday=2022-02-23
      They meet the day after tomorrow.                   | day after tomorrow=2022-02-27
      They met the previous Friday.                       | previous Friday=2022-02-18
      They met on March 4, 2019, and the previous Friday. | March 4, 2019=2019-03-04; previous Friday=2019-03-01
      They met Super Tuesday rules.                       |
      The fall in prices was long.                        |
      They met in the fall.                               |
      They decided to meet on Monday.                     | Monday=2022-02-28
      They are to meet on Monday.                         | Monday=2022-02-28
      They are supposed to meet on Monday.                | Monday=2022-02-28
      They were ahead of the weekend.                     | weekend=2022-02-26/2022-02-27
      """)
  void readsDaysBesideOthersAndTheTenseOfPlans(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values == null ? "" : values);
  }
}

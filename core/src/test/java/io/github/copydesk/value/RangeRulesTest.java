package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeRulesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They won in 2014-15.                       | 2014-15=2014/2015
      They won in 2014–15.                       | 2014–15=2014/2015
      They won in 2021/22.                       | 2021/22=2021/2022
      They fought in 1939-45.                    | 1939-45=1939/1945
      They won in 1999-00.                       | 1999-00=1999/2000
      They won in 2014-2016.                     | 2014=2014; 2016=2016
      They filed it on 2014-10-15.               | 2014-10-15=2014-10-15
      """)
  void readsYearsTiedTogether(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They met on June 3-5, 2019.                | June 3-5, 2019=2019-06-03/2019-06-05
      They met on March 3-5.                     | March 3-5=2022-03-03/2022-03-05
      They met from March 3 to 5.                | March 3 to 5=2022-03-03/2022-03-05
      They met on 3-5 June 2019.                 | 3-5 June 2019=2019-06-03/2019-06-05
      They met from 3 to 5 March.                | 3 to 5 March=2022-03-03/2022-03-05
      They met on June 5-3, 2019.                | June 5=2022-06-05; 2019=2019
      """)
  void readsDaysOfAMonth(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They will meet on April 24 and 25.         | April 24=2022-04-24; 25=2022-04-25
      They will meet on Dec. 1 or 2.             | Dec. 1=2022-12-01; 2=2022-12-02
      They will meet April 24 and 25 voters.     | April 24=2022-04-24; 25 voters=25 voters
      They will meet April 24 and 99.            | April 24=2022-04-24
      They will meet on April 24 and 3.          | April 24=2022-04-24
      They will meet on April 29 and 31.         | April 29=2022-04-29
      """)
  void carriesAMonthOnToTheNextDay(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They meet in the week of March 7.          | week of March 7=2022-W10
      They met in the week of 7 March 2019.      | week of 7 March 2019=2019-W10
      They met in the week of Monday, March 4, 2019. | week of Monday, March 4, 2019=2019-W10
      They ruled in the 18th and 19th centuries. | 18th and 19th centuries=17XX/18XX
      They ruled from the 18th to the 19th century. | 18th to the 19th century=17XX/18XX
      """)
  void readsWeeksAndCenturies(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @ValueSource(strings = {"They won 2014-3.", "They won 2014 - 15 there.", "They won 2015-14."})
  void makesNoRangeOfOtherNumbers(String text) {
    assertThat(ReadText.values(text)).doesNotContain("/");
  }
}

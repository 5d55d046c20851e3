package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They met in September and October 2008.         | September=2008-09; October 2008=2008-10
      They met on June 30 and July 1, 1994.           | June 30=1994-06-30; July 1, 1994=1994-07-01
      They met from December to March 2019.           | December=2018-12; March 2019=2019-03
      They met from December 30 to January 2, 2019.   | December 30=2018-12-30; January 2, 2019=2019-01-02
      They met in May 2007 and October 2008.          | May 2007=2007-05; October 2008=2008-10
      They met on March 5 and in October 2008.        | March 5=2022-03-05; October 2008=2008-10
      """)
  void givesTheYearOfTheSecondToTheFirst(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They met from June 3 through June 9.            | June 3=2022-06-03; June 9=2022-06-09
      They met from Friday to Tuesday.                | Friday=2022-02-25; Tuesday=2022-03-01
      They met from Monday to Wednesday.              | Monday=2022-02-21; Wednesday=2022-02-23
      They met from November to March.                | November=2021-11; March=2022-03
      They met on Friday and Tuesday.                 | Friday=2022-02-25; Tuesday=2022-02-22
      """)
  void letsTheEndOfARangeFollowItsStart(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }
}

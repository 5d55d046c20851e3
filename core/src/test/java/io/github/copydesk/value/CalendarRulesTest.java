package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarRulesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They met on March 5, 2019.             | March 5, 2019=2019-03-05
      They met on Tuesday, March 5, 2019.    | Tuesday, March 5, 2019=2019-03-05
      They met on Jan. 5.                    | Jan. 5=2022-01-05
      They met on January 5th.               | January 5th=2022-01-05
      They met on 5 March 2019.              | 5 March 2019=2019-03-05
      They met on the fifth of March, 2019.  | fifth of March, 2019=2019-03-05
      They met on June 3-5, 2019.            | June 3-5, 2019=2019-06-03/2019-06-05
      They met on Nov. 30.                   | Nov. 30=2021-11-30
      They will meet on March 5.             | March 5=2022-03-05
      They met on March 45.                  | March=2021-03
      They met on February 29, 2019.         | February 29, 2019=2019-02-28
      """)
  void readsDaysOfTheYear(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They met in March 2019.                | March 2019=2019-03
      They met in March of 2019.             | March of 2019=2019-03
      They met in December.                  | December=2021-12
      They will meet in December.            | December=2022-12
      They met in June last year.            | June last year=2021-06
      They met in January of this year.      | January of this year=2022-01
      They march on.                         |
      They may go.                           |
      """)
  void readsMonths(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values == null ? "" : values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The filing of 2019-02-11 said so.      | 2019-02-11=2019-02-11
      The filing of 02/11/2019 said so.      | 02/11/2019=2019-02-11
      The filing of 25/12/2019 said so.      | 25/12/2019=2019-12-25
      The filing of 11/1/89 said so.         | 11/1/89=1989-11-01
      The filing of 13/13/2019 said so.      |
      Call 1-800-555-1212 or 555-1212.       |
      """)
  void readsDatesInDigits(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values == null ? "" : values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It fell in 2014.                       | 2014=2014
      It fell in ’94.                        | ’94=1994
      It fell in nineteen ninety-six.        | nineteen ninety-six=1996
      It fell on 2003 results.               | 2003=2003
      It fell in early 2014.                 | early 2014=2014
      It fell in mid-2014.                   | mid-2014=2014
      It fell at the end of 2014.            | end of 2014=2014
      It fell in fiscal 2010.                | fiscal 2010=2010
      It fell from 1939 to 1945.             | 1939=1939; 1945=1945
      It fell on flight #2014.               |
      """)
  void readsYears(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values == null ? "" : values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It fell in the 1960s.                  | 1960s=196X
      It fell in the late 1960s.             | late 1960s=196X
      It fell in the ’80s.                   | ’80s=198X
      It fell in the sixties.                | sixties=196X
      He is in his 60s.                      |
      It fell in the 20th century.           | 20th century=19XX
      It fell in the twenty-first century.   | twenty-first century=20XX
      """)
  void readsDecadesAndCenturies(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values == null ? "" : values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It fell in the third quarter of 2020.  | third quarter of 2020=2020-Q3
      It fell in the third quarter.          | third quarter=2021-Q3
      Its fourth-quarter profit fell.        | fourth-quarter=2021-Q4
      It fell in last year's second quarter. | last year's second quarter=2021-Q2
      It fell in the first half of 2020.     | first half of 2020=2020-H1
      It fell in the second half of last year. | second half of last year=2021-H2
      It fell in the summer of 2019.         | summer of 2019=2019-22
      It fell in autumn 2003.                | autumn 2003=2003-23
      """)
  void readsPartsOfAYear(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They met on Flight 1549 there.    |
      They read Section 1983 there.     |
      They read § 1983 there.           |
      They ruled in 1300 BC.            |
      They ruled in the 5th century BC. |
      It was the year ended Jan. 31.    | Jan. 31=2022-01-31
      It was the year ended March 31.   | March 31=2021-03-31
      They met on 3 May.                | 3 May=2022-05-03
      They met in fiscal year 2022.     | fiscal year 2022=2022
      They met in the fiscal year 2022. | fiscal year 2022=2022
      """)
  void tellsYearsFromLabelsAndEndsFromStarts(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values == null ? "" : values);
  }
}

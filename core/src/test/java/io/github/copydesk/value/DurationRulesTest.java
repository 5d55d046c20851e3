package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationRulesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It took ten days.                    | ten days=P10D
      It takes the next ten days.          | next ten days=P10D
      It took the last three months.       | last three months=P3M
      It took the first nine months.       | first nine months=P9M
      It took 20 minutes.                  | 20 minutes=PT20M
      It took twenty seconds.              | twenty seconds=PT20S
      It took 10 more years.               | 10 more years=P10Y
      It is a nine-year high.              | nine-year=P9Y
      It took two decades.                 | two decades=P20Y
      It took three quarters.              | three quarters=P9M
      It took a year.                      | a year=P1Y
      It took half an hour.                | half an hour=PT30M
      It took half a century.              | half a century=P50Y
      It took a year and a half.           | a year and a half=P1Y6M
      It took two and a half hours.        | two and a half hours=PT2H30M
      It took 2 1/2 years.                 | 2 1/2 years=P2Y6M
      It took one to four months.          | one to four months=P1M/P4M
      It took 10-12 days.                  | 10-12 days=P10D/P12D
      It took two hours and five minutes.  | two hours and five minutes=PT2H5M
      It took one year and two months.     | one year and two months=P1Y2M
      It took more than two years.         | two years=P2Y MORE_THAN
      It took nearly two years.            | two years=P2Y ABOUT
      It took ten years or more.           | ten years=P10Y AT_LEAST
      """)
  void readsLengthsOfTime(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      A 67-year-old was hurt.
      He is 67 years old.
      A girl aged 10 months was hurt.
      It met twice a year.
      It took several days.
      It took decades.
      It imports three-quarters of its food.
      It grew in the 1988 quarter.
      """)
  void leavesAgesRatesAndVaguenessAlone(String text) {
    assertThat(ReadText.values(text)).doesNotContain("=P");
  }
}

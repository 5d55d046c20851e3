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

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It took eight trading days.     | eight trading days=P8D
      It took ten working days.       | ten working days=P10D
      It took 12 consecutive months.  | 12 consecutive months=P12M
      It took three full years.       | three full years=P3Y
      It took two straight quarters.  | two straight quarters=P6M
      It took five long minutes.      | five long minutes=PT5M
      It took an additional year.     | an additional year=P1Y
      It took a full year.            | a full year=P1Y
      It took an extra hour.          | an extra hour=PT1H
      It took another two extra days. | two extra days=P2D
      """)
  void readsUnitsOfASort(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It was a day-long trip.  | day-long=P1D
      It was a week-long trip. | week-long=P1W
      It was a weeklong trip.  | weeklong=P1W
      It was a yearlong trip.  | yearlong=P1Y
      It was a monthlong trip. | monthlong=P1M
      """)
  void readsHowLongAThingLasts(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It took three-quarters of an hour. | three-quarters of an hour=PT45M
      It took a quarter of an hour.      | a quarter of an hour=PT15M
      It took a quarter of a century.    | a quarter of a century=P25Y
      It took a quarter-century.         | a quarter-century=P25Y
      It took a third of a year.         | a third of a year=P4M
      It took a tenth of a second.       | a tenth of a second=PT0.1S
      """)
  void readsPartsOfAUnit(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It took at least ten days.           | ten days=P10D AT_LEAST
      It took as little as two hours.      | two hours=PT2H AT_LEAST
      It took just over a year.            | a year=P1Y MORE_THAN
      It took within two weeks.            | two weeks=P2W AT_MOST
      It took between two and three weeks. | two and three weeks=P2W/P3W
      It took ten years or thereabouts.    | ten years=P10Y ABOUT
      It took up to ten more years.        | ten more years=P10Y AT_MOST
      It took some 20 minutes.             | 20 minutes=PT20M ABOUT
      """)
  void readsHowExactlyALengthIsTold(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Two dead days later.                 |
      He paid a year-end bonus.            |
      It was decades-long.                 |
      It took three quarters of the staff. | three quarters=75
      """)
  void takesOtherPairsForNoLength(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values == null ? "" : values);
  }
}

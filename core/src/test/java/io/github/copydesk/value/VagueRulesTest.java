package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VagueRulesTest {

  private static final String ROWS = """
      It is open now.                     | now=PRESENT_REF
      It was sold recently.               | recently=PAST_REF
      It opens soon.                      | soon=FUTURE_REF
      It opens in the future.             | future=FUTURE_REF
      It happened in the past.            | past=PAST_REF
      It took several years.              | several years=PXY
      It takes the next few days.         | next few days=PXD
      It happened several years ago.      | several years ago=PAST_REF
      It grew in recent years.            | recent years=PAST_REF
      It took decades.                    | decades=PXE
      It opens daily.                     | daily=P1D
      It opens every day.                 | every day=P1D
      They are rare these days.           | these days=PRESENT_REF
      It grows in the coming weeks.       | coming weeks=FUTURE_REF
      It grows in coming quarters.        | coming quarters=FUTURE_REF
      It had a several-year term.         | a several-year=PXY
      It grew in the full year.           | full year=2022
      It grew in the latest period.       | latest period=2021-Q4
      It grew in the latest quarter.      | latest quarter=2021-Q4
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = ROWS)
  void readsWhatTimexMarksWithoutAValue(String text, String values) {
    assertThat(ReadText.timeExpressions(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = ROWS)
  void keepsItOutOfTheArticle(String text, String ignored) {
    assertThat(ReadText.values(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It opens as soon as it can.
      They spoke of the future of Europe.
      They ruled for hundreds of years.
      He is several years old.
      It is in the daily paper.
      It grew in the period.
      """)
  void leavesOtherSensesAlone(String text) {
    assertThat(ReadText.timeExpressions(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It will grow in the second quarter from the latest quarter. | second quarter=2022-Q2; latest quarter=2021-Q4
      It grew in the second quarter from the latest quarter.      | second quarter=2021-Q2; latest quarter=2021-Q2
      """)
  void takesTheLatestQuarterForOneThatIsOver(String text, String values) {
    assertThat(ReadText.timeExpressions(text)).isEqualTo(values);
  }
}

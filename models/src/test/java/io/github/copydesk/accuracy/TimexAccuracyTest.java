package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.article.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexAccuracyTest {

  private static final String MARKUP = """
      <DCT><TIMEX3 tid="t0" type="DATE" value="2022-02-25">today</TIMEX3></DCT>
      <TEXT>A &amp; B <EVENT eid="e1">met</EVENT> <TIMEX3 tid="t1" type="DATE" value="2022-02-24">Thursday</TIMEX3>.</TEXT>
      """;

  @Test
  void readsTextAndExpressionsOutOfTheMarkup() {
    TimexDocument document = TimexDocument.parse("a.tml", MARKUP);
    assertThat(document.text()).isEqualTo("A & B met Thursday.");
    assertThat(document.created()).isEqualTo(LocalDate.of(2022, 2, 25));
    assertThat(document.expressions())
        .containsExactly(new TimexDocument.Expression(new Span(10, 18), "DATE", "2022-02-24"));
  }

  @Test
  void refusesATextWithoutADay() {
    assertThatThrownBy(() -> TimexDocument.parse("a.tml", "<TEXT></TEXT>"))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("a.tml");
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      2022-02-24,            2022-02-24
      2019-22,               2019-SU
      XXXX-24,               XXXX-WI
      2022-10,               2022-10
      2022-02-19/2022-02-20, 2022-W07-WE
      2022-02-18/2022-02-20, 2022-02-18/2022-02-20
      196X,                  196
      19XX,                  19
      199,                   199
      199X,                  199
      XXXX-WXX-4,            XXXX-WXX-4
      2000-W6,               2000-W06
      T17:00-05:00,          T17:00
      1989-11-06T17,         1989-11-06T17:00
      T17:00Z,               T17:00Z
      2019-09-09TNI,         2019-09-09TNI
      P2Q,                   P6M
      P2L,                   P2000Y
      P1E,                   P10Y
      P1Y6M,                 P1Y6M
      """)
  void writesEqualValuesInOneNotation(String value, String timex) {
    assertThat(TimexNotation.of(value)).isEqualTo(timex);
  }
}

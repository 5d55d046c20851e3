package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {

  @ParameterizedTest
  @CsvSource(textBlock = """
      10,  DAY,     P10D
      2,   HOUR,    PT2H
      0.5, HOUR,    PT30M
      1.5, YEAR,    P1Y6M
      0.5, DAY,     PT12H
      2,   DECADE,  P20Y
      0.5, CENTURY, P50Y
      1.5, WEEK,    P1.5W
      3,   QUARTER, P9M
      """)
  void writesLengthsAsIso(BigDecimal number, String unit, String length) {
    assertThat(Length.of(number, unit)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      P1Y,  P6M,   P1Y6M
      PT2H, PT5M,  PT2H5M
      P1D,  PT12H, P1DT12H
      """)
  void joinsALargerUnitAndASmallerOne(String large, String small, String joined) {
    assertThat(Length.join(large, small)).contains(joined);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      PT13H, PT15H
      P6M,   P1Y
      PT5M,  P1D
      """)
  void joinsNothingElse(String first, String second) {
    assertThat(Length.join(first, second)).isEmpty();
  }
}

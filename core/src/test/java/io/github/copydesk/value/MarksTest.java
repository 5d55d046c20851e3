package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It sold 10-12 million shares of $5-$7.     | 10-12 million shares=10000000 shares/12000000 shares; $5-$7=USD 5/USD 7
      It sold $10-12 million of it.              | $10-12 million=USD 10000000/USD 12000000
      It sold $10 million-12 million of it.      | $10 million-12 million=USD 10000000/USD 12000000
      It sold $900-1,000 of it.                  | $900-1,000=USD 900/USD 1000
      It sold 2 to 3 billion euros of it.        | 2 to 3 billion euros=EUR 2000000000/EUR 3000000000
      """)
  void givesTheScaleOfTheUpperEndToTheLower(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It is 2,227,000 or 4 cents.                | 4 cents=USD 0.04
      It cost $7 to $5 there.                    | $7=USD 7; $5=USD 5
      It cost $5 and $7 there.                   | $5=USD 5; $7=USD 7
      It cost between about $5 and $7 there.     | $5 and $7=USD 5/USD 7 ABOUT
      It fell from $7 to $9 there.               | $7=USD 7; $9=USD 9
      It fell 12 to 62 pence there.              | 62 pence=GBP 0.62
      It fell 3 to 4 pence there.                | 3 to 4 pence=GBP 0.03/GBP 0.04
      It is up 1 to 10 percent there.            | 10 percent=10
      """)
  void tellsRangesFromChangesAndPairs(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }
}

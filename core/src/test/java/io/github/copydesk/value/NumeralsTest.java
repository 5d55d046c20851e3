package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.segmentation.Segments;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  private static String numbers(String text) {
    Segments segments = ReadText.segment(text);
    return Numerals.join(WordReader.read(segments, segments.sentences().get(0))).stream()
        .filter(word -> word.kind() != Kind.OTHER)
        .map(word -> word.kind() + " " + word.number().toPlainString() + " " + word.span().of(text))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      seven                    | NUMBER 7 seven
      seventy-seven            | NUMBER 77 seventy-seven
      seventy seven            | NUMBER 77 seventy seven
      two hundred and five     | NUMBER 205 two hundred and five
      three thousand two hundred | NUMBER 3200 three thousand two hundred
      a hundred                | NUMBER 100 a hundred
      half a dozen             | NUMBER 6.0 half a dozen
      one and a half           | NUMBER 1.5 one and a half
      one and a half million   | NUMBER 1500000.0 one and a half million
      nineteen ninety-six      | YEAR 1996 nineteen ninety-six
      twenty-first             | ORDINAL 21 twenty-first
      one two                  | NUMBER 1 one; NUMBER 2 two
      half a million           | NUMBER 500000.0 half a million
      two dozen                | NUMBER 24 two dozen
      twenty                   | NUMBER 20 twenty
      two point five           | NUMBER 2 two; NUMBER 5 five
      one-third                | NUMBER 1 one; ORDINAL 3 third
      sixties                  | DECADE 60 sixties
      ninety-ninth             | ORDINAL 99 ninety-ninth
      """)
  void readsNumberWords(String text, String numbers) {
    assertThat(numbers(text)).isEqualTo(numbers);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      10,000                   | NUMBER 10000 10,000
      1.5                      | NUMBER 1.5 1.5
      1.5 billion              | NUMBER 1500000000.0 1.5 billion
      350 thousand             | NUMBER 350000 350 thousand
      2 1/2                    | NUMBER 2.5 2 1/2
      2½                       | NUMBER 2.5 2½
      5bn                      | NUMBER 5000000000 5bn
      31                       | SMALL 31 31
      32                       | NUMBER 32 32
      2014                     | YEAR 2014 2014
      21st                     | ORDINAL 21 21st
      1960s                    | DECADE 1960 1960s
      ’94                      | SHORT_YEAR 94 ’94
      7:49                     | CLOCK 0 7:49
      1,23                     | SMALL 1 1; SMALL 23 23
      1.2.3                    | NUMBER 1.2 1.2; SMALL 3 3
      .05                      | NUMBER 0.05 .05
      5mn                      | NUMBER 5000000 5mn
      5tn                      | NUMBER 5000000000000 5tn
      5 crore                  | NUMBER 50000000 5 crore
      30 lakh                  | NUMBER 3000000 30 lakh
      2014-15                  | YEAR 2014 2014; SMALL 15 15
      ’80s                     | DECADE 80 ’80s
      1,000,000                | NUMBER 1000000 1,000,000
      """)
  void readsDigits(String text, String numbers) {
    assertThat(numbers(text)).isEqualTo(numbers);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      COVID-19
      F-16
      G20
      555-1212
      1-800-555-1212
      """)
  void leavesNamesAndTelephoneNumbersAlone(String text) {
    assertThat(numbers(text)).isEmpty();
  }
}

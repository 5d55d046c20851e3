package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.segmentation.Segments;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {

  private static String words(String text) {
    Segments segments = ReadText.segment(text);
    return WordReader.read(segments, segments.sentences().get(0)).stream().map(Word::text).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      US$1.5bn            | us $ 1.5 bn
      9a.m. in the U.S.   | 9 a.m. in the u.s.
      nine-year           | nine - year
      10,000 or 1,23      | 10,000 or 1 , 23
      7:49 and 7:4        | 7:49 and 7 : 4
      the year’s end.     | the year ’ s end .
      G20 and 5G          | g20 and 5 g
      2019-02-11          | 2019 - 02 - 11
      1.2.3               | 1.2 . 3
      """)
  void cutsFinerThanTokens(String text, String words) {
    assertThat(words(text)).isEqualTo(words);
  }

  @Test
  void keepsWhereAWordStandsAndWhatItTouches() {
    Segments segments = ReadText.segment("In May$5");
    Word sign = WordReader.read(segments, segments.sentences().get(0)).get(2);
    assertThat(sign.span().of(segments.text())).isEqualTo("$");
    assertThat(sign.glued()).isTrue();
    assertThat(sign.capital()).isFalse();
  }

  @Test
  void takesEndlessDigitsForNoNumber() {
    assertThat(words("9".repeat(100))).hasSize(100);
    assertThat(ReadText.values("It has " + "9".repeat(100) + " ships.")).isEmpty();
  }
}

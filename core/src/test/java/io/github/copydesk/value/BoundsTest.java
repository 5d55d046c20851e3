package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Bound;
import io.github.copydesk.segmentation.Segments;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

  private static Bound bound(String text) {
    Segments segments = ReadText.segment(text);
    List<Word> words = WordReader.read(segments, segments.sentences().get(0));
    int at = words.stream().map(Word::text).toList().indexOf("5");
    return Bounds.around(AmountFinder.line(words), at, at + 2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It has 5 ships                  | EXACT
      It has about 5 ships            | ABOUT
      It has nearly 5 ships           | ABOUT
      It has an estimated 5 ships     | ABOUT
      It has 5 ships or so            | ABOUT
      It has at least 5 ships         | AT_LEAST
      It has no fewer than 5 ships    | AT_LEAST
      It has 5 ships or more          | AT_LEAST
      It has up to 5 ships            | AT_MOST
      It has as many as 5 ships       | AT_MOST
      It has no more than 5 ships     | AT_MOST
      It has more than 5 ships        | MORE_THAN
      It has over 5 ships             | MORE_THAN
      It has fewer than 5 ships       | LESS_THAN
      It has under 5 ships            | LESS_THAN
      """)
  void takesTheLongestPhraseAroundTheNumber(String text, Bound bound) {
    assertThat(bound(text)).isEqualTo(bound);
  }
}

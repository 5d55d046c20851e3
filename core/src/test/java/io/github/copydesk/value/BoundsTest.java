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
      It has just under 5 ships       | LESS_THAN
      It has well under 5 ships       | LESS_THAN
      It has slightly more than 5 ships | MORE_THAN
      It has a little over 5 ships    | MORE_THAN
      It has as few as 5 ships        | AT_LEAST
      It has as little as 5 ships     | AT_LEAST
      It has not exceeding 5 ships    | AT_MOST
      It has 5 ships at the most      | AT_MOST
      It has 5 ships or above         | AT_LEAST
      It has 5 ships or thereabouts   | ABOUT
      It has virtually 5 ships        | ABOUT
      """)
  void takesTheLongestPhraseAroundTheNumber(String text, Bound bound) {
    assertThat(bound(text)).isEqualTo(bound);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It opens at about 9 a.m. on Friday. | 9 a.m. on Friday=2022-02-25T09:00 ABOUT
      It opened around 2010.              | 2010=2010 ABOUT
      It opened circa 1850.               | 1850=1850 ABOUT
      It opened more than two years ago.  | two years ago=2020 MORE_THAN
      It opened nearly a decade ago.      | a decade ago=201X ABOUT
      It opened over the weekend.         | weekend=2022-02-19/2022-02-20
      They spoke about Thursday.          | Thursday=2022-02-24
      They rose above 1990 levels.        | 1990=1990
      """)
  void boundsDatesThatANumberOrClockOpens(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }
}

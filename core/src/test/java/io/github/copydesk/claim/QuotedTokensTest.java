package io.github.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.segmentation.Segments;
import java.util.BitSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTokensTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      yes we can | “Yes we can,” she said.
      yes we can | "Yes we can," she said.
      yes we can | ''Yes we can,'' she said.
      old friend | She met an “old friend” there.
      yes and no | “Yes” she said “and” he said “no”.
      ~~         | She said no.
      """)
  void marksTheWordsBetweenMarks(String quoted, String text) {
    assertThat(quoted(text)).isEqualTo(quoted);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      yes    | “Yes#She said no.
      yes no | “Yes#“No”, she said.
      """)
  void closesWhatIsOpenAtTheEndOfAParagraph(String quoted, String text) {
    assertThat(quoted(text.replace('#', '\n'))).isEqualTo(quoted);
  }

  private static String quoted(String text) {
    Segments segments = HandTagger.segment(text);
    BitSet quoted = QuotedTokens.of(segments);
    Words words = new Words(segments.tokens());
    return quoted.stream().filter(at -> !words.isMark(at) && !words.word(at).equals("''")).mapToObj(words::word)
        .collect(Collectors.joining(" "));
  }
}

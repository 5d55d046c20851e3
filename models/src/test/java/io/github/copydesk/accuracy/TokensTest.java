package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
    "The U.S. paid $1,000.50 at 10:30 p.m. on 9/11.; The|U.S.|paid|$|1,000.50|at|10:30|p.m.|on|9/11|.",
    "Don’t say twenty-one 'tis rock'n'roll—yet_so; Don’t|say|twenty-one|'|tis|rock'n'roll|—|yet_so",
    "Zoë’s 3rd naïve half½ x² 中文 test; Zoë’s|3rd|naïve|half½|x²|中文|test",
    "a\u00a0b\u2009c \uD83D\uDE00d I.B.M's e.g. A.; a|b|c|\uD83D\uDE00|d|I.B.|M's|e.g.|A|.",
    "3.5% of 1,2,3 and 4.; 3.5|%|of|1,2,3|and|4|.",
    "“No,” he said…; “|No|,|”|he|said|…",
  })
  void cutsAsTheScriptsDo(String text, String tokens) {
    assertThat(cut(text)).isEqualTo(tokens);
  }

  @Test
  void takesATokenThatASpanTouches() {
    Tokens tokens = new Tokens("one, two three");

    assertThat(tokens.in(List.of(new Span(2, 6))).stream()).containsExactly(0, 1, 2);
    assertThat(tokens.wordsIn(List.of(new Span(2, 6))).stream()).containsExactly(0, 2);
  }

  @Test
  void findsNothingInAnEmptySpanOrBetweenTokens() {
    Tokens tokens = new Tokens("one  two");

    assertThat(tokens.in(List.of(new Span(1, 1), new Span(3, 5))).isEmpty()).isTrue();
  }

  @Test
  void dividesWhatIsSharedByWhatIsCovered() {
    Tokens tokens = new Tokens("a b c d");

    assertThat(Tokens.overlap(tokens.in(List.of(new Span(0, 5))), tokens.in(List.of(new Span(2, 7))))).isEqualTo(0.5);
  }

  private static String cut(String text) {
    Tokens tokens = new Tokens(text);
    return IntStream.range(0, tokens.size())
        .mapToObj(token -> tokens.span(token).of(text))
        .collect(Collectors.joining("|"));
  }
}

package io.github.copydesk.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Span;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterSweepTest {

  private static final String ALPHABET = "aBz19.,!?:;'\"’“”‘-—–…()[]/@#&$£_ \n\r\t\u00A0\u2028é中\uD83D\uDE00\uD800\u0000";

  @Test
  void segmentsGarbage() {
    Random random = new Random(20261121);
    for (int i = 0; i < 3000; i++) {
      isWellFormed(IntStream.range(0, random.nextInt(40))
          .mapToObj(at -> String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length()))))
          .collect(Collectors.joining()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a ", ".", ". ", "A. ", "a.", "-", "'", "x' ", "\"", "“", "don't ", "a-", "1,", "@", "\uD800", "ship. ", "…", "[1]", "/a"})
  void segmentsOneEndlessLine(String part) {
    isWellFormed(part.repeat(100_000 / part.length()));
  }

  private static void isWellFormed(String text) {
    Segments segments = EnglishSegments.of(text);
    int end = 0;
    int token = 0;
    for (Sentence sentence : segments.sentences()) {
      assertThat(segments.paragraphs().get(sentence.paragraph()).contains(sentence.span())).isTrue();
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(sentence.firstToken()).isEqualTo(token);
      assertThat(sentence.endToken()).isGreaterThan(token);
      end = sentence.span().end();
      token = sentence.endToken();
    }
    assertThat(token).isEqualTo(segments.tokens().size());
    coversAllButSpaces(segments);
  }

  private static void coversAllButSpaces(Segments segments) {
    int end = 0;
    for (Token token : segments.tokens()) {
      isBlank(segments.text(), new Span(end, token.span().start()));
      assertThat(token.text()).isEqualTo(token.span().of(segments.text())).isNotEmpty();
      end = token.span().end();
    }
    isBlank(segments.text(), new Span(end, segments.text().length()));
  }

  private static void isBlank(String text, Span gap) {
    for (int at = gap.start(); at < gap.end(); at++) {
      assertThat(Spaces.isSpace(text.charAt(at))).as("a character lost at %d of %s", at, text).isTrue();
    }
  }
}

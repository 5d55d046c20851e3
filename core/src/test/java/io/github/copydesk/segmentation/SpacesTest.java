package io.github.copydesk.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpacesTest {

  @ParameterizedTest
  @ValueSource(chars = {' ', '\t', '\n', '\r', '\f', '\u00A0', '\u2003', '\u2007', '\u202F', '\u2028', '\u3000'})
  void takesSpaceOfAnyWidthForSpace(char space) {
    assertThat(Spaces.isSpace(space)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', '.', '_', '-', '\u00AD', '\u200B', '\uFEFF', '\uD83D', '\u0000'})
  void takesNothingElseForSpace(char other) {
    assertThat(Spaces.isSpace(other)).isFalse();
  }

  @Test
  void stopsAtTheEndItIsGiven() {
    assertThat(Spaces.skip("a   b", 1, 3)).isEqualTo(3);
    assertThat(Spaces.next("abcd ef", 0, 2)).isEqualTo(2);
  }

  @Test
  void findsTheNextWordAndItsEnd() {
    assertThat(Spaces.skip("a \u00A0\tb", 1, 5)).isEqualTo(4);
    assertThat(Spaces.next("ab\u00A0cd", 0, 5)).isEqualTo(2);
  }

  @Test
  void trimsBothSidesToNothingIfNeedBe() {
    assertThat(Spaces.trimmed("\u00A0ab c ", 0, 6)).isEqualTo(new Span(1, 5));
    assertThat(Spaces.trimmed(" \t ", 0, 3).length()).isZero();
  }
}

package io.github.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Span;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApartTest {

  private final Apart<Span> apart = new Apart<>(List.of(new Span(2, 5), new Span(5, 7), new Span(9, 12)), Function.identity());

  @ParameterizedTest
  @CsvSource({"0, 3, 2", "4, 6, 5", "3, 4, 2", "0, 20, 9", "11, 12, 9", "6, 9, 5"})
  void findsTheLastThatSharesACharacter(int start, int end, int found) {
    assertThat(apart.overlapping(new Span(start, end))).map(Span::start).contains(found);
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "7, 9", "12, 20", "3, 3"})
  void findsNothingBetween(int start, int end) {
    assertThat(apart.overlapping(new Span(start, end))).isEmpty();
  }

  @Test
  void findsNothingAmongNone() {
    assertThat(new Apart<>(List.<Span>of(), Function.identity()).overlapping(new Span(0, 1))).isEmpty();
  }
}

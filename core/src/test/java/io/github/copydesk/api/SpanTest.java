package io.github.copydesk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.copydesk.article.RawSpan;
import io.github.copydesk.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({
    "0, 4,  1, 3,  true,  true,  0, 4",
    "0, 4,  0, 4,  true,  true,  0, 4",
    "0, 4,  3, 6,  false, true,  0, 6",
    "0, 4,  4, 6,  false, false, 0, 6",
    "0, 4,  2, 2,  true,  false, 0, 4",
    "5, 9,  0, 2,  false, false, 0, 9",
  })
  void relatesToAnotherSpan(
      int start, int end, int from, int to, boolean contains, boolean overlaps, int coverStart, int coverEnd) {
    Span span = new Span(start, end);
    Span other = new Span(from, to);
    assertThat(span.contains(other)).isEqualTo(contains);
    assertThat(span.overlaps(other)).isEqualTo(overlaps).isEqualTo(other.overlaps(span));
    assertThat(span.cover(other)).isEqualTo(new Span(coverStart, coverEnd)).isEqualTo(other.cover(span));
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, true", "4, true", "5, false"})
  void containsItsStartAndNotItsEnd(int offset, boolean contains) {
    assertThat(new Span(2, 5).contains(offset)).isEqualTo(contains);
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "4, 3", "-3, -1"})
  void refusesOffsetsThatCannotBe(int start, int end) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(start, end))
        .withMessageContainingAll(start + ".." + end, "0 or more", "not after end");
    assertThatIllegalArgumentException().isThrownBy(() -> new RawSpan(start, end))
        .withMessageContainingAll(start + ".." + end, "0 or more", "not after end");
  }

  @Test
  void coversTheCharactersOfAText() {
    assertThat(new Span(1, 3).of("Opel")).isEqualTo("pe");
    assertThat(new RawSpan(1, 3).of("Opel")).isEqualTo("pe");
    assertThat(new Span(1, 3).length()).isEqualTo(2);
  }

  @Test
  void refusesToCoverMoreThanThereIs() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> new Span(1, 5).of("Opel"));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> new RawSpan(1, 5).of("Opel"));
  }

  @Test
  void sortsByStartTheLongerFirst() {
    List<Span> spans = List.of(new Span(3, 4), new Span(0, 2), new Span(0, 9));
    assertThat(spans.stream().sorted()).containsExactly(new Span(0, 9), new Span(0, 2), new Span(3, 4));
  }
}

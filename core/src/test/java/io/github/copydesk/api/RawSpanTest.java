package io.github.copydesk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.copydesk.article.RawSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawSpanTest {

  @ParameterizedTest
  @CsvSource({"0, 3, The", "4, 8, ship", "4, 4, ''", "8, 8, ''"})
  void coversTheCharactersOfTheInput(int start, int end, String text) {
    assertThat(new RawSpan(start, end).of("The ship")).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "3, 2", "-2, -1"})
  void refusesOffsetsThatCannotBe(int start, int end) {
    assertThatIllegalArgumentException().isThrownBy(() -> new RawSpan(start, end))
        .withMessageContainingAll(String.valueOf(start), String.valueOf(end));
  }

  @Test
  void refusesToCoverMoreThanThereIs() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> new RawSpan(0, 9).of("The ship"));
  }
}

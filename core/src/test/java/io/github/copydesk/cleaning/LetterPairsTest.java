package io.github.copydesk.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterPairsTest {

  private static final LetterPairs PAIRS = new LetterPairs(List.of("the", "then", "them", "hen", "he", "men"));

  @ParameterizedTest
  @CsvSource({"t, h, false", "h, e, false", "e, n, false", "e, m, true", "m, e, true", "h, t, true", "z, z, true", "a, z, true"})
  void takesPairsOfFewerThanThreeWordsForOdd(char first, char second, boolean odd) {
    assertThat(PAIRS.isOdd(first, second)).isEqualTo(odd);
  }

  @Test
  void countsOddPairsBetweenTwoOffsets() {
    assertThat(PAIRS.odd("thezzhen", 0, 8)).isEqualTo(3);
    assertThat(PAIRS.odd("thezzhen", 0, 3)).isZero();
    assertThat(PAIRS.odd("thezzhen", 3, 5)).isEqualTo(1);
  }

  @Test
  void looksNoFartherThanTheWord() {
    assertThat(PAIRS.odd("thezz", -1, 6)).isEqualTo(PAIRS.odd("thezz", 0, 5)).isEqualTo(2);
    assertThat(PAIRS.odd("", -1, 1)).isZero();
  }
}

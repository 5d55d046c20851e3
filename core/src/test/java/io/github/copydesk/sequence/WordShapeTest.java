package io.github.copydesk.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {

  @ParameterizedTest
  @CsvSource({"1999, 0000", "F-16, F-00", "'٣rd', 0rd", "harbour, harbour"})
  void makesAllDigitsAlike(String word, String plain) {
    assertThat(WordShape.withoutDigits(word)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({"McDonald, DeGaulle", "harbour, sea", "NATO, EU", "2016, 34", "co-op, as-is"})
  void givesWordsWithTheSameCharactersOneShape(String one, String other) {
    assertThat(WordShape.of(one)).isEqualTo(WordShape.of(other));
  }

  @ParameterizedTest
  @CsvSource({"Harbour, harbour", "Nato, NATO", "2016, year", "co-op, co.op"})
  void givesOtherWordsOtherShapes(String one, String other) {
    assertThat(WordShape.of(one)).isNotEqualTo(WordShape.of(other));
  }

  @Test
  void hashesBeginningsAndEndsUpToTheWholeWord() {
    assertThat(WordShape.prefixes("sea")).containsExactly(FeatureHash.of("s"), FeatureHash.of("se"), FeatureHash.of("sea"), 0);
    assertThat(WordShape.suffixes("ships")).containsExactly(
        FeatureHash.of("s"), FeatureHash.of("ps"), FeatureHash.of("ips"), FeatureHash.of("hips"));
    assertThat(WordShape.prefixes("")).containsOnly(0);
  }
}

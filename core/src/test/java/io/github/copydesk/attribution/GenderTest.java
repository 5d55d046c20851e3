package io.github.copydesk.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenderTest {

  @ParameterizedTest
  @CsvSource({"Ann Hill,FEMALE", "Robert Lane,MALE", "Leslie Lane,UNKNOWN", "Hill,UNKNOWN", "Ann,UNKNOWN", "'',UNKNOWN"})
  void tellsTheGenderOfAFullName(String name, Gender gender) {
    assertThat(Gender.ofName(name)).isEqualTo(gender);
  }

  @ParameterizedTest
  @CsvSource({"she,FEMALE", "mrs.,FEMALE", "he,MALE", "mr.,MALE", "they,UNKNOWN", "dr.,UNKNOWN", "'',UNKNOWN"})
  void tellsTheGenderOfATitleOrPronoun(String word, Gender gender) {
    assertThat(Gender.ofWord(word)).isEqualTo(gender);
  }

  @Test
  void contradictsOnlyWhatIsKnown() {
    assertThat(Gender.FEMALE.contradicts(Gender.MALE)).isTrue();
    assertThat(Gender.FEMALE.contradicts(Gender.FEMALE)).isFalse();
    assertThat(Gender.FEMALE.contradicts(Gender.UNKNOWN)).isFalse();
    assertThat(Gender.UNKNOWN.contradicts(Gender.MALE)).isFalse();
  }
}

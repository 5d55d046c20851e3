package io.github.copydesk.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenderWordsTest {

  @ParameterizedTest
  @CsvSource({"Ann Hill,FEMALE", "Robert Lane,MALE", "Leslie Lane,UNKNOWN", "Hill,UNKNOWN", "Ann,UNKNOWN", "'',UNKNOWN"})
  void tellsTheGenderOfAFullName(String name, Gender gender) {
    assertThat(GenderWords.ofName(name)).isEqualTo(gender);
  }

  @ParameterizedTest
  @CsvSource({"she,FEMALE", "mrs.,FEMALE", "he,MALE", "mr.,MALE", "they,UNKNOWN", "dr.,UNKNOWN", "'',UNKNOWN"})
  void tellsTheGenderOfATitleOrPronoun(String word, Gender gender) {
    assertThat(GenderWords.ofWord(word)).isEqualTo(gender);
  }

  @Test
  void contradictsOnlyWhatIsKnown() {
    assertThat(GenderWords.contradict(Gender.FEMALE, Gender.MALE)).isTrue();
    assertThat(GenderWords.contradict(Gender.FEMALE, Gender.FEMALE)).isFalse();
    assertThat(GenderWords.contradict(Gender.FEMALE, Gender.UNKNOWN)).isFalse();
    assertThat(GenderWords.contradict(Gender.UNKNOWN, Gender.MALE)).isFalse();
  }
}

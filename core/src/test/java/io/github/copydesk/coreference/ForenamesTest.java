package io.github.copydesk.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForenamesTest {

  @ParameterizedTest
  @CsvSource({"Ann Hill,FEMALE", "Robert Lane,MALE", "Leslie Lane,UNKNOWN", "Hill,UNKNOWN", "Ann,UNKNOWN", "'',UNKNOWN"})
  void tellsTheGenderOfAFullName(String name, Gender gender) {
    assertThat(Forenames.gender(name)).isEqualTo(gender);
  }

  @Test
  void contradictsOnlyWhatIsKnown() {
    assertThat(Genders.contradict(Gender.FEMALE, Gender.MALE)).isTrue();
    assertThat(Genders.contradict(Gender.FEMALE, Gender.FEMALE)).isFalse();
    assertThat(Genders.contradict(Gender.FEMALE, Gender.UNKNOWN)).isFalse();
    assertThat(Genders.contradict(Gender.UNKNOWN, Gender.MALE)).isFalse();
  }
}

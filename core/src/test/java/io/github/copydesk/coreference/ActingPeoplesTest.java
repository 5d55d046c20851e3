package io.github.copydesk.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.CoreferenceReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActingPeoplesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{L:Russia} lost. Later the {N:Russians} said that it fell. | the Russians = Russia",
      "Later the {N:Russians} won. {L:Russia} spoke. | the Russians = Russia",
      "{L:Russia} lost. A {N:Russian} won. | ''",
      "{L:Russia} lost. He met the {N:Russians}. | ''",
      "{L:Russia} lost. The {N:Russian} mayor won. | ''",
      "{L:Peru} lost. The {N:Russians} won. | ''",
      "{L:Peru} lost. The {N:Republicans} won. | ''"})
  void takesAPeopleThatActsForItsState(String marked, String written) {
    assertThat(ReadAnaphors.written(marked, CoreferenceReason.DEMONYM)).isEqualTo(written);
  }
}

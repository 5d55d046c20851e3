package io.github.copydesk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SequencesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "we guard every inch of our land today | every inch of their land          | 2 | 0 | 5 | 4",
      "every inch of our land                | so every inch of our land         | 0 | 1 | 5 | 5",
      "a b c x d e y f                       | a b c z d e w f                   | 0 | 0 | 6 | 5",
      "x a b                                 | y a b                             | 1 | 1 | 2 | 2",
      "a                                     | b                                 | 0 | 0 | 0 | 0"})
  void findsTheLongestRunWithAWordChanged(String one, String other, int first, int second, int length, int same) {
    Vocabulary vocabulary = new Vocabulary();
    assertThat(Sequences.longestRun(numbers(vocabulary, one), numbers(vocabulary, other)))
        .isEqualTo(new Sequences.Run(first, second, length, same));
  }

  private static int[] numbers(Vocabulary vocabulary, String words) {
    return Word.of(words).stream().mapToInt(word -> vocabulary.number(word.form())).toArray();
  }
}

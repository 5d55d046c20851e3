package io.github.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NounPhraseTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      reporters                         | reporters that it was
      reporters                         | reporters Thursday that
      all members of the alliance       | all members of the alliance to come
      the family , friends , and fans   | the family, friends, and fans for
      the mayor ’s office               | the mayor’s office to act
      them                              | them to act
      """)
  void reachesToTheEndOfThePhrase(String phrase, String sentence) {
    assertThat(text(NounPhrase.at(HandTagger.words(sentence), 0))).isEqualTo(phrase);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "to act", "that it was", "who came", "the", ", and"})
  void isNoPhraseWithoutANoun(String sentence) {
    assertThat(NounPhrase.at(HandTagger.words(sentence), 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      eleven people        | In which eleven people
      the head of the firm | because the head of the firm
      """)
  void reachesBackToItsStart(String phrase, String sentence) {
    Words words = HandTagger.words(sentence);

    assertThat(text(NounPhrase.before(words, words.size()))).isEqualTo(phrase);
  }

  private static String text(Optional<Words> phrase) {
    return phrase.orElseThrow().tokens().stream().map(token -> token.text()).collect(Collectors.joining(" "));
  }
}

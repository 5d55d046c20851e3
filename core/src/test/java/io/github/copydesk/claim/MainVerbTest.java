package io.github.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainVerbTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      said             | The mayor said the road was closed.
      has been closed  | The road has been closed.
      is               | The road is still narrow.
      did n’t say      | She didn’t say when.
      signed           | After he left the club, Huber signed.
      signed           | After asking for his release, Huber signed.
      is               | The man who said so is her brother.
      arrived          | The troops stationed in Poland arrived.
      remained         | The houses built in June remained.
      have used        | Since the storm in May, they have used boats.
      is               | What is so sad is the silence.
      may be           | which may be ready
      are going to win | We are going to win.
      had “heard       | The president had “heard the voters”.
      came             | He never came out.
      """)
  void passesOverSubordinateVerbs(String verb, String sentence) {
    VerbGroup group = MainVerb.of(HandTagger.words(sentence)).orElseThrow();

    String words = group.words().tokens().stream().map(token -> token.text()).collect(Collectors.joining(" "));
    assertThat(words.replace("“ ", "“")).isEqualTo(verb);
  }

  @Test
  void findsNoVerbInAHeading() {
    assertThat(MainVerb.of(HandTagger.words("A new bridge for Lyon"))).isEmpty();
  }

  @Test
  void findsNoVerbInNoWords() {
    assertThat(MainVerb.of(HandTagger.words(""))).isEmpty();
  }
}

package io.github.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropositionTest {

  @ParameterizedTest
  @ValueSource(strings = {"to leave", "not to leave", "the voters to leave", "them not to leave"})
  void knowsAnActAskedFor(String words) {
    assertThat(quoted(words).isInfinitive()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "voters", "the voters left to win", "a letter to the voters"})
  void knowsWhatIsNoActAskedFor(String words) {
    assertThat(quoted(words).isInfinitive()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Leave now.", "“Stop the war.”", "Look, stop the war."})
  void knowsAnOrder(String words) {
    assertThat(quoted(words).isImperative()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "We leave now.", "Left alone, they died.", "Stop the war?", "The war must end."})
  void knowsWhatIsNoOrder(String words) {
    assertThat(quoted(words).isImperative()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      we will act   | “We will act.”
      we will act   | Make no mistake, we will act.
      is it open ?  | “Is it open?”
      and no more   | , and no more …
      """)
  void leavesOutMarksAndCallsForAttention(String words, String sentence) {
    String read = quoted(sentence).words().tokens().stream()
        .map(token -> token.text().toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining(" "));
    assertThat(read).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      true  | We will leave.
      true  | We also left.
      false | They will leave.
      false | The people whom we met left.
      """)
  void knowsWhetherTheSourceSpeaksOfItself(boolean own, String sentence) {
    assertThat(quoted(sentence).isOwn()).isEqualTo(own);
  }

  private static Proposition quoted(String words) {
    return Proposition.of(HandTagger.words(words), Set.of("we"), false, true);
  }
}

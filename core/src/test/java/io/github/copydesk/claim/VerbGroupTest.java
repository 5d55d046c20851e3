package io.github.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbGroupTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "It is not open.", "It isn’t open.", "It was never open.", "He never came.", "They cannot come.", "They can’t come.",
    "There is no plan.", "She has nothing.", "Nobody came.", "No bridge is open.", "None of them came."})
  void knowsANegatedClause(String sentence) {
    assertThat(group(sentence).isNegated()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"It is open.", "It is not only open but safe.", "They came with no plan."})
  void knowsAnAffirmedClause(String sentence) {
    assertThat(group(sentence).isNegated()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "She is to leave.", "She is going to leave.", "She is set to leave.", "The vote is due to end.",
    "The vote is scheduled for June.", "The vote is still scheduled for June."})
  void knowsAPlannedAct(String sentence) {
    assertThat(group(sentence).isPlanned()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"She is open to leave.", "She leaves to win.", "It is good for her.", "She is going home."})
  void knowsWhatIsNotPlanned(String sentence) {
    assertThat(group(sentence).isPlanned()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      true  | She has left.
      true  | They have been closed.
      false | She has a plan.
      false | She may have left.
      false | She left.
      """)
  void knowsAPerfect(boolean perfect, String sentence) {
    assertThat(group(sentence).isPerfect()).isEqualTo(perfect);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      true  | She left.
      true  | It was open.
      true  | She did not leave.
      false | She leaves.
      false | It is open.
      false | She could leave.
      """)
  void knowsAPast(boolean past, String sentence) {
    assertThat(group(sentence).isPast()).isEqualTo(past);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      we     | We will leave.
      firm   | The firm often leaves.
      ''     | Leave.
      """)
  void knowsTheEndOfItsSubject(String subject, String sentence) {
    assertThat(group(sentence).subjectEnd()).isEqualTo(subject.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      send  | It is to send help.
      leave | She will leave.
      be    | It is new.
      """)
  void knowsTheActThatCarriesItsMeaning(String act, String sentence) {
    assertThat(group(sentence).act()).isEqualTo(act);
  }

  private static VerbGroup group(String sentence) {
    return MainVerb.of(HandTagger.words(sentence)).orElseThrow();
  }
}

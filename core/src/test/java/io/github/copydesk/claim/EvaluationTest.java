package io.github.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

  private final Evaluation evaluation = new Evaluation();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      true  | it was a disgrace
      true  | it was not acceptable
      true  | it was a great disgrace and a shame
      false | it was not a disgrace
      false | it was brilliant
      false | it was a bridge
      """)
  void weighsBlameAgainstPraise(boolean blames, String words) {
    assertThat(evaluation.blames(HandTagger.words(words))).isEqualTo(blames);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      -1 | culture of death
      1  | a success
      0  | a bridge
      """)
  void weighsANameByTheWiderList(int weight, String name) {
    assertThat(Integer.signum(evaluation.weighName(HandTagger.words(name)))).isEqualTo(weight);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      true  | it was brilliant
      true  | it was no disgrace
      false | it was not brilliant
      false | it was a bridge
      """)
  void weighsPraiseAgainstBlame(boolean praises, String words) {
    assertThat(evaluation.praises(HandTagger.words(words))).isEqualTo(praises);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      true  | he lied to voters
      true  | he is guilty
      true  | agents committed the murder
      true  | the murder of the writer by agents
      false | the murder of the writer
      false | he never lied to voters
      false | he is ready
      false | he wants to steal
      """)
  void chargesOnlyWhereAWrongIsDone(boolean charges, String words) {
    assertThat(evaluation.charges(HandTagger.words(words))).isEqualTo(charges);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      true  | the dam could collapse
      true  | it poses a threat
      false | the dam could open
      """)
  void knowsWordsOfHarm(boolean threatens, String words) {
    assertThat(evaluation.threatens(HandTagger.words(words))).isEqualTo(threatens);
  }
}

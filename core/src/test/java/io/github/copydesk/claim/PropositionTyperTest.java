package io.github.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.ClaimType;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropositionTyperTest {

  private final PropositionTyper typer = new PropositionTyper(new CueSenses(), new Evaluation());

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      DENIAL       | The report is untrue.
      DENIAL       | That is not true.
      STATEMENT    | The report is true.
      ACCUSATION   | The minister lied to voters.
      ACCUSATION   | He is a liar.
      ACCUSATION   | The judge is corrupt.
      DENIAL       | The minister never lied to voters.
      DENIAL       | I have never threatened anybody.
      DENIAL       | She is not a liar.
      STATEMENT    | We lied to voters.
      STATEMENT    | The murder is in the news.
      DEMAND       | We call on the army to stop.
      DEMAND       | You must leave now.
      DEMAND       | The council needs to act.
      DEMAND       | They have to stop.
      DEMAND       | It is important to vote.
      DEMAND       | Stop the war.
      DEMAND       | Let’s go.
      STATEMENT    | Thank the nurses.
      STATEMENT    | They do not have to stop.
      STATEMENT    | They had to stop.
      STATEMENT    | You should have known.
      WARNING      | The dam could collapse.
      WARNING      | The storm may cause damage.
      STATEMENT    | The storm caused damage.
      COMMITMENT   | We will build homes.
      COMMITMENT   | I am going to resign.
      COMMITMENT   | We are to open schools.
      COMMITMENT   | We are sending 300 nurses.
      PREDICTION   | We will win.
      PREDICTION   | They will build homes.
      PREDICTION   | The bridge should be ready.
      PREDICTION   | The bridge may be ready.
      CONDEMNATION | This is a disgrace.
      CONDEMNATION | That is not acceptable.
      STATEMENT    | I was criticized.
      STATEMENT    | We have been urged to leave.
      ENDORSEMENT  | She was brilliant.
      ENDORSEMENT  | I thank the nurses.
      BELIEF       | I think they came.
      BELIEF       | We are saddened.
      BELIEF       | I do not believe it.
      STATEMENT    | The bridge is open.
      STATEMENT    | Will you resign?
      """)
  void readsAnActOffTheWordsOfAQuotation(ClaimType type, String sentence) {
    Proposition proposition = Proposition.of(HandTagger.words(sentence), Set.of("i", "we"), false, true);

    assertThat(typer.type(proposition)).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      COMMITMENT | it would build homes
      PREDICTION | the council would build homes
      COMMITMENT | he is to resign
      STATEMENT  | stop the war
      """)
  void readsAnActOffReportedWords(ClaimType type, String sentence) {
    Proposition proposition = Proposition.of(HandTagger.words(sentence), Set.of("he", "it"), true, false);

    assertThat(typer.type(proposition)).isEqualTo(type);
  }
}

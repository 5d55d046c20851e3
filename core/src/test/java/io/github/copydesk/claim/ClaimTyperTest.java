package io.github.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.ClaimType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTyperTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      DENIAL       | {S:The mayor} {C:denied} {T:the charge}.
      DENIAL       | {S:The mayor} {C:rejected} {T:the allegation}.
      ACCUSATION   | {S:The union} {C:accused} {T:the firm of lying}.
      ACCUSATION   | {S:She} {C:blamed} {T:the council for the flood}.
      DEMAND       | {S:The union} {C:urged} {T:members to vote}.
      DEMAND       | {S:The union} {C:called for} {T:an end to the strike}.
      DEMAND       | {S:She} {C:told} them {T:to leave}.
      DEMAND       | {S:She} {C:asked} {T:the guards to leave}.
      WARNING      | {S:Doctors} {C:warned} {T:that beds were few}.
      COMMITMENT   | {S:The firm} {C:pledged} {T:to build homes}.
      COMMITMENT   | {S:The firm} {C:refused} {T:to pay}.
      COMMITMENT   | {S:They} {C:agreed} {T:to meet}.
      PREDICTION   | {S:The bank} {C:predicted} {T:growth of 2 percent}.
      PREDICTION   | {C:is expected} {T:to fall}.
      CONDEMNATION | {S:The bishop} {C:condemned} {T:the attack}.
      CONDEMNATION | {S:The bishop} {C:rejected} {T:the offer}.
      ENDORSEMENT  | {S:The bishop} {C:praised} {T:the nurses}.
      ENDORSEMENT  | {S:They} {C:agreed} {T:that the plan was ready}.
      BELIEF       | {S:Voters} {C:fear} {T:a new war}.
      BELIEF       | {S:Voters} {C:believe} {T:the minister stole the money}.
      STATEMENT    | {S:She} {C:said} {T:the bridge is open}.
      STATEMENT    | {S:She} {C:asked} {T:whether the bridge is open}.
      """)
  void readsATypeOffTheCue(ClaimType type, String marked) {
    assertThat(ReadClaims.reported(marked).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      STATEMENT    | {S:The mayor} {C:did not deny} {T:the charge}.
      CONDEMNATION | {S:The mayor} {C:does not support} {T:the plan}.
      BELIEF       | {S:The mayor} {C:does not believe} {T:the plan will work}.
      STATEMENT    | {S:The mayor} {C:did not promise} {T:new homes}.
      """)
  void turnsANegatedCue(ClaimType type, String marked) {
    assertThat(ReadClaims.reported(marked).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      CONDEMNATION | {S:The coach} {C:called} {T:it “a disgrace”}.
      CONDEMNATION | {S:The coach} {C:described} {T:the match as terrible}.
      ENDORSEMENT  | {S:The coach} {C:called} {T:him brilliant}.
      ACCUSATION   | {S:The coach} {C:called} {T:the referee a liar}.
      BELIEF       | {S:The coach} {C:called} {T:it “a matter of taste”}.
      STATEMENT    | {S:The coach} {C:described} {T:it as a river}.
      """)
  void judgesByTheNameGiven(ClaimType type, String marked) {
    assertThat(ReadClaims.reported(marked).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      DEMAND     | {T:“We condemn the raid. We call on the army to stop,”} {S:she} {C:said}.
      DEMAND     | {T:“The plan is ready. We must act,”} {S:she} {C:said}.
      STATEMENT  | {T:“It rained. It was dark. The road was closed. We must act.”} {S:she} {C:said}.
      COMMITMENT | {T:“We will build homes. We will build schools. The plan is ready.”} {S:she} {C:said}.
      """)
  void takesTheDominantActOfAQuotation(ClaimType type, String marked) {
    assertThat(ReadClaims.reported(marked).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      COMMITMENT | {S:The senator} {C:announced} {T:her candidacy}.
      COMMITMENT | {S:The state} {C:announced} {T:new restrictions on travel}.
      COMMITMENT | {S:The state} {C:announced} {T:three days of mourning}.
      STATEMENT  | {S:The senator} {C:announced} {T:the results}.
      STATEMENT  | {S:The paper} {C:noted} {T:new restrictions on travel}.
      """)
  void knowsAStepOfTheSourcesOwn(ClaimType type, String marked) {
    assertThat(ReadClaims.reported(marked).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      DEMAND    | {S:The union} {C:emphasized} {T:the need for rest}.
      WARNING   | {S:The agency} {C:released} {T:storm warnings}.
      BELIEF    | {S:The minister} {C:offered} {T:his condolences}.
      BELIEF    | {S:The office} {C:gave} {T:its sympathies}.
      STATEMENT | {S:The poll} {C:showed} {T:support of one percent}.
      """)
  void readsAnActOffItsNoun(ClaimType type, String marked) {
    assertThat(ReadClaims.reported(marked).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      WARNING    | {S:The doctor} {C:tried to warn} {T:them of the virus}.
      DENIAL     | {S:The driver} {C:pleaded not guilty} {T:to theft}.
      DENIAL     | {S:The senators} {C:questioned} {T:his power to act}.
      BELIEF     | {S:The senators} {C:questioned whether} {T:he may act}.
      COMMITMENT | {S:The firm} {C:had no plans} {T:to leave}.
      PREDICTION | {C:is not expected} {T:to fall}.
      """)
  void readsPhrasesAndNegatedPlans(ClaimType type, String marked) {
    assertThat(ReadClaims.reported(marked).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      ACCUSATION | {S:Critics} {C:said} {T:the mayor closed the road to hide the damage}.
      STATEMENT  | {S:The mayor} {C:said} {T:the guards closed the road to hide the damage}.
      STATEMENT  | {S:The court} {C:ruled} {T:the plan was wrong}.
      CONDEMNATION | {S:The union} {C:said} {T:the plan was wrong}.
      CONDEMNATION | {S:The union} {C:said} {T:the law violates the treaty}.
      ACCUSATION   | {S:The union} {C:said} {T:the minister violates the treaty}.
      """)
  void weighsWhoBlamesAndWhatIsBlamed(ClaimType type, String marked) {
    assertThat(ReadClaims.reported(marked).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      COMMITMENT | {S:The firm} {C:said} {T:it planned to join the union}.
      COMMITMENT | {T:“We are committed to keeping the bridge open,”} {S:she} {C:said}.
      COMMITMENT | {S:The mayor} {C:said} {T:he might close the bridge}.
      PREDICTION | {S:The mayor} {C:said} {T:the bridge might close}.
      DEMAND     | {S:The agency} {C:said} {T:a change would require its approval}.
      WARNING    | {S:The mayor} {C:said} {T:violence will not be tolerated}.
      BELIEF     | {S:The members} {C:said} {T:they were not concerned}.
      """)
  void readsPlansWillsAndRequirements(ClaimType type, String marked) {
    assertThat(ReadClaims.reported(marked).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      DEMAND     | {S:The members} {C:said} {T:the West should provide arms}.
      ACCUSATION | {C:concluded} {T:that agents had committed the murder}.
      STATEMENT  | {S:Police} {C:said} {T:a man was charged with murder}.
      BELIEF     | {T:“We wanted to know how it happened,”} {S:he} {C:said}.
      BELIEF     | {S:Agencies} {C:believe} {T:the prince ordered the killing}.
      """)
  void followsTheDecisionsOnObligationBlameAndThought(ClaimType type, String marked) {
    assertThat(ReadClaims.reported(marked).type()).isEqualTo(type);
  }
}

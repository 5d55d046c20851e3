package io.github.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Accusation;
import io.github.copydesk.article.Addressee;
import io.github.copydesk.article.Commitment;
import io.github.copydesk.article.Demand;
import io.github.copydesk.article.Denial;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Prediction;
import io.github.copydesk.article.ReportedClaim;
import io.github.copydesk.article.SpeechAct;
import io.github.copydesk.article.TimeExpression;
import io.github.copydesk.article.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActReaderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      end the war                         | {S:She} {C:urged} the sides {T:to end the war}.
      not to leave                        | {S:She} {C:urged} the sides {T:not to leave}.
      “immediately leave”                 | {S:She} {C:urged} the sides {T:to “immediately leave”}.
      be found                            | {S:She} {C:called for} {T:the killers to be found}.
      leave                               | {S:She} {C:demanded} {T:the voters to leave}.
      help to end the war                 | {S:She} {C:demanded} {T:help to end the war}.
      a law for Oslo to test ships        | {S:She} {C:demanded} {T:a law for Oslo to test ships}.
      act                                 | {S:She} {C:said} {T:for peace to come the town must act}.
      an apology                          | {S:She} {C:demanded} {T:an apology}.
      provide arms                        | {S:The members} {C:said} {T:the West should provide arms}.
      “urgently provide arms.”            | {S:The members} {C:said} {T:the West should “urgently provide arms.”}
      not stop                            | {S:She} {C:said} {T:the West must not stop}.
      take action                         | {T:“We need to take action.”} {S:She} {C:said}.
      soon end this war and stop the trade | {T:“We call on Oslo to soon end this war and stop the trade,”} {S:it} {C:said}.
      go                                  | {T:“Let us go,”} {S:she} {C:said}.
      Stop this war                       | {T:“Stop this war,”} {S:she} {C:said}.
      we act now                          | {T:“It is vital that we act now,”} {S:she} {C:said}.
      """)
  void tellsTheActAskedFor(String asked, String marked) {
    Demand demand = act(Demand.class, marked);
    assertThat(demand.asked().text()).isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      close the road       | {S:The firm} {C:plans} {T:to close the road}.
      send troops          | {T:“We will send troops,”} {S:she} {C:said}.
      send troops          | {T:“We are going to send troops,”} {S:she} {C:said}.
      sending troops       | {T:“We are sending troops,”} {S:she} {C:said}.
      won’t send troops    | {T:“We won’t send troops,”} {S:she} {C:said}.
      no jobs would be lost | {S:She} {C:promised} {T:no jobs would be lost}.
      cut prices by 8%     | {S:She} {C:promised} {T:to cut prices by 8%}.
      her resignation      | {S:She} {C:announced} {T:her resignation}.
      the house will be clean | {T:“I pledge that the house will be clean,”} {S:she} {C:said}.
      """)
  void tellsTheActPromised(String act, String marked) {
    assertThat(act(Commitment.class, marked).act().text()).isEqualTo(act);
  }

  @Test
  void tellsWhenAnActIsToBe() {
    Commitment commitment = act(Commitment.class, "{T:“We will leave on {D:Thursday},”} {S:she} {C:said}.");
    Prediction prediction = act(Prediction.class, "{T:“The road will open on {D:Thursday},”} {S:she} {C:said}.");

    assertThat(commitment.times()).extracting(TimeExpression::value).containsExactly("2022-02-24");
    assertThat(prediction.times()).extracting(TimeExpression::value).containsExactly("2022-02-24");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      lying                    | {S:She} {C:accused} {T:{HE:him} of lying}.
      had stolen the money     | {S:She} {C:said} {T:the firm had stolen the money}.
      """)
  void tellsTheCharge(String charge, String marked) {
    assertThat(act(Accusation.class, "{P:Jens Berg} left. " + marked).charge().text()).isEqualTo(charge);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      he lied            | {S:He} {C:denied} {T:that he lied}.
      any role           | {S:He} {C:denied} {T:any role}.
      the report         | {S:He} {C:said} {T:the report is false}.
      they left          | {S:He} {C:said} {T:it is not true that they left}.
      this is false      | {S:He} {C:said} {T:this is false}.
      """)
  void tellsWhatIsDenied(String denied, String marked) {
    assertThat(act(Denial.class, marked).denied().text()).isEqualTo(denied);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      the wall could collapse | {S:He} {C:warned} {T:that the wall could collapse}.
      the wall will collapse  | {T:“We warn the town that the wall will collapse,”} {S:he} {C:said}.
      """)
  void tellsTheDanger(String danger, String marked) {
    assertThat(act(Warning.class, marked).danger().text()).isEqualTo(danger);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Oakair    | {T:“We call on {E:Oakair} to fly,”} {S:she} {C:told} reporters.
      Jens Berg | {T:“I urge {P:Jens Berg} to act,”} {S:she} {C:said}.
      Oakair    | {T:“{E:Oakair} must fly,”} {S:she} {C:told} reporters.
      reporters | {T:“We must act,”} {S:she} {C:told} reporters.
      Jens Berg | {S:She} {C:urged} {P:Jens Berg} {T:to act}.
      Oakair    | {S:She} {C:told} reporters {T:{E:Oakair} had stolen the money}.
      reporters | {S:She} {C:told} reporters {T:the money had been stolen by {E:Oakair}}.
      """)
  void tellsWhoIsToActOrAccused(String target, String marked) {
    assertThat(ReadClaims.reported("{P:Jens Berg} leads {E:Oakair}. " + marked).act().targets())
        .extracting(Addressee::text).containsExactly(target);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Jens Berg          | {S:She} {C:accused} {T:{HE:him} of lying}.
      Oakair             | {S:She} {C:urged} {IT:the airline} {T:to fly}.
      Jens Berg, Bo Lund | {S:She} {C:urged} {P:Jens Berg} and {P:Bo Lund} {T:to act}.
      Jens Berg          | {S:She} {C:urged} minister {P:Jens Berg} {T:to act}.
      ~~                 | {S:She} {C:urged} members of {E:Oakair} {T:to act}.
      ~~                 | {S:She} {C:urged} {E:Oakair} staff {T:to act}.
      """)
  void tellsWhoIsAddressed(String names, String marked) {
    ReportedClaim claim = ReadClaims.reported("{P:Jens Berg} leads {E:Oakair}. " + marked);
    assertThat(String.join(", ", claim.addressees().stream().map(Addressee::entities)
        .flatMap(entities -> entities.stream().map(Entity::name)).toList())).isEqualTo(names);
  }

  private static <A extends SpeechAct> A act(Class<A> kind, String marked) {
    return kind.cast(ReadClaims.reported(marked).act());
  }
}

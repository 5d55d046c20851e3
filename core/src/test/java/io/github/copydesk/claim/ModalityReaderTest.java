package io.github.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Certainty;
import io.github.copydesk.article.Polarity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModalityReaderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      NEGATED  | {S:She} {C:said} {T:the firm is not a party}.
      NEGATED  | {S:She} {C:said} {T:the firm never paid}.
      NEGATED  | {S:She} {C:said} {T:there is no plan}.
      NEGATED  | {S:She} {C:said} {T:nobody came}.
      NEGATED  | {S:She} {C:denied} {T:the charge}.
      NEGATED  | {S:She} {C:refused} {T:to pay}.
      NEGATED  | {S:She} {C:had no plans} {T:to pay}.
      NEGATED  | {S:She} {C:did not say} {T:the firm had paid}.
      NEGATED  | {S:She} {C:asked} them {T:not to leave}.
      NEGATED  | {T:“I do not think they came,”} {S:she} {C:said}.
      AFFIRMED | {S:She} {C:said} {T:the firm is a party}.
      AFFIRMED | {S:She} {C:said} {T:the man who did not pay is here}.
      AFFIRMED | {S:She} {C:said} {T:the plan is not only new but good}.
      AFFIRMED | {T:“We cannot wait. We must act,”} {S:she} {C:said}.
      """)
  void readsPolarityOffTheMainClause(Polarity polarity, String marked) {
    assertThat(ReadClaims.reported(marked).modality().polarity()).isEqualTo(polarity);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      POSSIBLE | {S:She} {C:said} {T:the bridge may close}.
      POSSIBLE | {S:Papers} {C:alleged} {T:the minister had paid}.
      POSSIBLE | {S:They} {C:are considering} {T:a new bridge}.
      CERTAIN  | {S:They} {C:consider} {T:the bridge safe}.
      PROBABLE | {S:The bank} {C:predicted} {T:growth of 2 percent}.
      POSSIBLE | {S:She} {C:said} {T:the bridge could close}.
      POSSIBLE | {S:She} {C:said} {T:perhaps the bridge is closed}.
      POSSIBLE | {S:They} {C:fear} {T:a possible war}.
      POSSIBLE | {S:She} {C:said} {T:the alleged thief is here}.
      PROBABLE | {S:She} {C:said} {T:the bridge is likely to close}.
      PROBABLE | {S:She} {C:said} {T:the bridge should be ready soon}.
      PROBABLE | {S:She} {C:said} {T:the bridge seems safe}.
      PROBABLE | {C:is expected} {T:to close}.
      CERTAIN  | {S:She} {C:said} {T:the firm should pay}.
      CERTAIN  | {S:She} {C:said} {T:the firm must pay}.
      CERTAIN  | {S:She} {C:said} {T:the bridge could not be used}.
      CERTAIN  | {S:She} {C:said} {T:the bridge can be used}.
      CERTAIN  | {C:Reportedly}, {T:the bridge is closed}.
      CERTAIN  | {S:She} {C:said} {T:the bridge is closed}.
      """)
  void readsCertaintyOffTheMainClause(Certainty certainty, String marked) {
    assertThat(ReadClaims.reported(marked).modality().certainty()).isEqualTo(certainty);
  }
}

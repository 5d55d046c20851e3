package io.github.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.ClaimTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeReaderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      FUTURE  | {S:She} {C:said} {T:the bridge will open}.
      FUTURE  | {S:She} {C:said} {T:the bridge is to open}.
      FUTURE  | {S:She} {C:said} {T:the bridge is scheduled for June}.
      FUTURE  | {S:She} {C:said} {T:the bridge opens tomorrow}.
      FUTURE  | {S:She} {C:said} {T:the bridge might open}.
      FUTURE  | {S:The firm} {C:said} {T:it is sending 300 nurses}.
      FUTURE  | {S:They} {C:said} {T:the West should provide arms}.
      FUTURE  | {S:She} {C:urged} {T:voters to come}.
      FUTURE  | {S:They} {C:fear} {T:a possible war}.
      PRESENT | {S:The law} {C:forbids} {T:the sale of arms}.
      PRESENT | {S:She} {C:condemned} {T:the raid}.
      PRESENT | {S:She} {C:says} {T:the bridge is open}.
      PAST    | {S:She} {C:says} {T:the bridge was open}.
      PAST    | {S:She} {C:said} {T:the bridge was open}.
      PAST    | {S:The firm} {C:disclosed} {T:the loss of a ship}.
      PRESENT | {S:The firm} {C:has cited} {T:the loss of a ship}.
      PRESENT | {S:She} {C:described} {T:the ship as a hero}.
      PAST    | {S:She} {C:claimed} {T:to have paid}.
      PRESENT | {S:He} {C:was reported} {T:to be in the city}.
      PRESENT | {S:The court} {C:found} {T:it could rule on the plan}.
      FUTURE  | {S:The firm} {C:said} {T:it planned to join the union}.
      PAST    | {S:She} {C:said} {T:the bridge has been closed}.
      PAST    | {S:She} {C:said} {T:the bridge opened}.
      PAST    | {S:She} {C:said} {T:the bridge may have been closed}.
      PAST    | {T:“It was terrible,”} {S:she} {C:said}.
      """)
  void readsTheTimeOffTheMainVerb(ClaimTime time, String marked) {
    assertThat(ReadClaims.reported(marked).modality().time()).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      PRESENT | {S:The alliance} {C:said} {T:it was united}.
      PRESENT | {S:The alliance} {C:said} {T:it was moving troops}.
      PAST    | {S:The alliance} {C:said} {T:it was united last year}.
      PAST    | {S:The alliance} {C:says} {T:it was united}.
      """)
  void stepsBackFromThePastOfReportedSpeech(ClaimTime time, String marked) {
    assertThat(ReadClaims.reported(marked).modality().time()).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      PAST    | {S:She} {C:credited} the press with {T:keeping the story alive}.
      PAST    | {S:She} {C:accused} {T:him of murder}.
      FUTURE  | {S:She} {C:pledged} {T:money}.
      PRESENT | {S:She} {C:renewed} {T:her commitment to peace}.
      """)
  void guessesTheTimeOfAContentWithoutAVerb(ClaimTime time, String marked) {
    assertThat(ReadClaims.reported(marked).modality().time()).isEqualTo(time);
  }
}

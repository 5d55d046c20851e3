package io.github.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Claim;
import io.github.copydesk.article.NarratedClaim;
import io.github.copydesk.article.Reading;
import io.github.copydesk.testing.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingEditorTest {

  private static final String NAMED = "{P:Jens Berg} leads {E:Oakair}. ";

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      [Jens Berg] would never leave      | {S:She} {C:said} {T:{HE:he} would never leave}.
      the plan of [Jens Berg]            | {S:She} {C:praised} {T:the plan of {HE:him}}.
      [Jens Berg’s] plan works           | {S:She} {C:said} {T:{HE:his} plan works}.
      a friend of [Jens Berg’s] won      | {S:She} {C:said} {T:a friend of {HE:his} won}.
      [Jens Berg’s] plan works           | {S:She} {C:said} {T:{HE:her} plan works}.
      [Jens Berg’s] closed plan works    | {S:She} {C:said} {T:{HE:her} closed plan works}.
      they told [Jens Berg] that it ends | {S:They} {C:said} {T:they told {HE:her} that it ends}.
      [Jens Berg]’s not alone            | {S:She} {C:said} {T:{HE:he}’s not alone}.
      [Oakair] will grow                 | {S:She} {C:said} {T:{IT:the airline} will grow}.
      the end of [Oakair’s] dream        | {S:She} {C:feared} {T:the end of {IT:the airline}’s dream}.
      """)
  void putsTheNameInPlaceOfOtherWords(String reading, String marked) {
    assertThat(reading(NAMED + marked)).isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Jens Berg knows that he won         | {S:She} {C:said} {T:{P:Jens Berg} knows that {HE:he} won}.
      [Jens Berg] knows that he won       | {S:She} {C:said} {T:{HE:he} knows that {HE:he} won}.
      he himself won                      | {S:She} {C:said} {T:he {HE:himself} won}.
      the chief, Jens Berg, won           | {S:She} {C:said} {T:{HE:the chief}, {P:Jens Berg}, won}.
      [T]he end is near                   | {S:She} {C:said} {T:[T]{HE:he} end is near}.
      it will rain                        | {S:She} {C:said} {T:it will rain}.
      """)
  void leavesWordsThatTheClaimMakesClear(String reading, String marked) {
    assertThat(reading(NAMED + marked)).isEqualTo(reading);
  }

  @Test
  void namesAPersonAgainBehindAnother() {
    assertThat(reading(NAMED + "{S:She} {C:said} {T:{HE:he} told {P:Bo Lund} that {HE:he} won}."))
        .isEqualTo("[Jens Berg] told Bo Lund that [Berg] won");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      I [Jens Berg] am glad and I stay.   | {T:“I am glad and I stay.”} {S:{P:Jens Berg}} {C:said}.
      I’m [Jens Berg] glad.               | {T:“I’m glad.”} {S:{P:Jens Berg}} {C:said}.
      My [Jens Berg’s] home is safe.      | {T:“My home is safe.”} {S:{P:Jens Berg}} {C:said}.
      World War I is over.                | {T:“{E:World War I} is over.”} {S:{P:Jens Berg}} {C:said}.
      We are safe.                        | {T:“We are safe.”} {S:{P:Jens Berg}} {C:said}.
      We [Oakair] will fly.               | {T:“We will fly.”} {S:{E:Oakair}} {C:said}.
      [I]t ends.                          | {T:“[I]t ends.”} {S:{P:Jens Berg}} {C:said}.
      We will fly.                        | {T:“We will fly.”} {S:{E:Oakair}} {C:reported}.
      We will fly.                        | {T:“We will fly.”} {S:the staff} {C:said}.
      I fly                               | {S:{P:Jens Berg}} {C:said} {T:I fly}.
      She told me [Jens Berg], ‘I see.’   | {T:“She told me, ‘I see.’”} {S:{P:Jens Berg}} {C:said}.
      """)
  void namesTheSpeakerOfAQuotation(String reading, String marked) {
    assertThat(reading(marked)).isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      [Oakair] would fly again      | {S:{E:Oakair}} {C:said} {T:it would fly again}.
      [Oakair] is sending planes    | {S:{E:Oakair}} {C:said} {T:it is sending planes}.
      [Oakair’s] planes are safe    | {S:{E:Oakair}} {C:said} {T:its planes are safe}.
      it was clear                  | {S:{E:Oakair}} {C:said} {T:it was clear}.
      it took an hour               | {S:{E:Oakair}} {C:said} {T:it took an hour}.
      it would fly again            | {C:According to} {S:{E:Oakair}}, {T:it would fly again}.
      it would fly again            | {S:{P:Jens Berg}} {C:said} {T:it would fly again}.
      """)
  void namesTheBodyThatSpeaksOfItself(String reading, String marked) {
    assertThat(reading(marked)).isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      it ends on Thursday [2022-02-24] | {S:She} {C:said} {T:it ends on {D:Thursday}}.
      Thursday’s [2022-02-24] vote     | {S:She} {C:announced} {T:{D:Thursday}’s vote}.
      It ends on Thursday.             | {T:“It ends on {D:Thursday}.”} {S:She} {C:said}.
      it ended the same day            | {S:She} {C:said} {T:it ended {D:the same day}}.
      it ended on 24 February 2022     | {S:She} {C:said} {T:it ended on {D:24 February 2022}}.
      """)
  void writesOutDaysThatHangOnTheDayOfPublication(String reading, String marked) {
    assertThat(reading(marked)).isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      [the Milton Bank] failed | The {E:Milton Bank} fell. {S:She} {C:said} {T:{IT:it} failed}.
      [The Milton Bank] failed | The {E:Milton Bank} fell. {S:She} {C:said} {T:{IT:It} failed}.
      [Milton Bank] failed     | The {E:Milton Bank} staff fell. {S:She} {C:said} {T:{IT:it} failed}.
      """)
  void givesANameTheArticleThatItHasInTheText(String reading, String marked) {
    assertThat(reading(marked)).isEqualTo(reading);
  }

  @Test
  void readsTheSentencesOfTheOutlet() {
    assertThat(ReadClaims.narrated(NAMED + "{HE:He} opened the bridge.")).extracting(NarratedClaim::reading)
        .extracting(Reading::text).contains("[Jens Berg] opened the bridge.");
  }

  @Test
  void joinsThePiecesOfAClaimBySpaces() {
    assertThat(reading("{T:“We can,”} {S:she} {C:said}, {T:“do this.”}")).isEqualTo("We can do this");
  }

  @Test
  void leadsEveryCharacterBackToItsArticle() {
    String marked = NAMED + "{S:She} {C:said} {T:{HE:his} plan works}.";
    String text = MarkedText.parse(marked).text();
    Reading reading = ReadClaims.reported(marked).reading();

    assertThat(reading.origin(0).of(text)).isEqualTo("his");
    assertThat(reading.origin("[Jens Berg’s]".length() + 1).of(text)).isEqualTo("p");
    assertThat(reading.insertions()).singleElement().satisfies(it -> {
      assertThat(it.name().text()).isEqualTo("Jens Berg");
      assertThat(it.span().of(text)).isEqualTo("his");
    });
  }

  private static String reading(String marked) {
    Claim claim = ReadClaims.reported(marked);
    return claim.reading().text();
  }
}

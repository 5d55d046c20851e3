package io.github.copydesk.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.testing.MarkedText;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ann Hill is a known person here, the Gazette a known body. In marked texts S is a source, C a cue and T a content. */
class QuotationLinkerTest {

  private static void isReadAsMarked(String marked) {
    String text = MarkedText.parse(marked).text();
    assertThat(ReadStory.of(text, ReadStory.cast(text, "Ann Hill", "the Gazette"), Set.of())).hasToString(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{T:“We can,”} {S:she} {C:said}, {T:“mend the bridge.”}",
      "{T:“We can mend it,”} {S:she} {C:said}. {T:“It will cost us.”}\n{T:“All of us will pay.”}",
      "{T:“We can mend it,”} {S:she} {C:said}. {T:“It will cost us.\n“All of us will pay.”}",
      "{T:“We can mend it.\n“All of us will pay,”} {S:she} {C:said}. {T:“It will cost us.”}"})
  void joinsInterruptedAndRunningQuotations(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{S:Ann Hill} {C:said} {T:that the bridge would cost a fortune}.\n{T:“All of us will pay for it.”}",
      "{S:She} {C:said} {T:that the bridge would cost a fortune}.\n{T:“All of us will pay for it.”}\n{T:“All of us.”}"})
  void givesAWholeParagraphToThePersonHeardLast(String marked) {
    isReadAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{S:The Gazette} {C:said} {T:that the bridge would cost a fortune}.\n“All of us will pay for it.”",
      "{S:Officials} {C:said} {T:that the bridge would cost a fortune}.\n“All of us will pay for it.”",
      "{S:Ann Hill} {C:said} {T:that the bridge would cost a fortune}. The crowd cheered.\n“All of us will pay for it.”",
      "{S:Ann Hill} {C:said} {T:that the bridge would cost a fortune}.\n“All of us will pay for it.” The bridge stayed open.",
      "{S:Ann Hill} {C:said} {T:that the bridge would cost a fortune}.\nThe crowd cheered.\n“All of us will pay for it.”",
      "{T:“We can mend the bridge.”} {C:—} {S:Ann Hill}\n“All of us will pay for it.”"})
  void leavesAQuotationAloneWhereTheSpeakerMayChange(String marked) {
    isReadAsMarked(marked);
  }

  @Test
  void isLessSureOfASpeakerThatWasCarriedOver() {
    Stretch source = new Stretch(0, 1);
    assertThat(Speaker.beside(source).steps()).isZero();
    assertThat(Speaker.beside(source).carried().steps()).isOne();
  }

  @Test
  void boundsThePiecesOfOneContent() {
    String text = "“We can mend it,” she said." + " “All of us will pay for it.”".repeat(400);
    assertThat(ReadStory.of(text).first().content().spans()).hasSizeLessThan(30);
  }
}

package io.github.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Content;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Span;
import io.github.copydesk.testing.MarkedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTrimmerTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      the road is open            | {T:that the road is open.}
      the road is open            | {T:That the road is open}
      the road is open            | {T:, the road is open,}
      whether the road is open    | {T:whether the road is open}
      The road is open            | {T:“The road is open,”}
      The road is open.           | {T:“The road is open.”}
      The road is open            | {T:"The road is open",}
      The road is open            | {T:''The road is open,''}
      It’s open                   | {T:‘It’s open,’}
      Open it!                    | {T:“Open it!”}
      not wanting to talk         | {T:“not wanting to talk.”}
      it a “political stunt.”     | {T:it a “political stunt.”}
      “open” and “safe”           | {T:“open” and “safe”}
      an “old friend” of ours     | {T:an “old friend” of ours.}
      He said “no” to us          | {T:“He said “no” to us,”}
      we left the U.S.            | {T:we left the U.S.}
      and so on...                | {T:and so on...}
      never closed                | {T:“never closed}
      """)
  void leavesTheClaimAlone(String claim, String marked) {
    assertThat(trim(marked)).containsExactly(claim);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      lying to voters    | {T:{A:the mayor} of lying to voters}
      keeping the story  | {T:{A:the press} with keeping the story}
      to resign          | {T:{A:the mayor} to resign}
      not to resign      | {T:{A:the mayor} not to resign}
      supporters         | {T:{A:supporters}}
      the West must help | {T:{A:the West} must help}
      """)
  void partsTheAddresseeFromTheClaim(String claim, String marked) {
    assertThat(trim(marked)).containsExactly(claim);
  }

  @Test
  void givesASpanAParagraph() {
    assertThat(trim("{T:“One. Two.\n\n“Three.”}")).containsExactly("One. Two.", "Three.");
  }

  @Test
  void keepsThePiecesOfAnInterruptedQuotation() {
    assertThat(trim("{T:“Yes,”} she said, {T:“we can.”}")).containsExactly("Yes", "we can");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{T:“}", "{T:”}", "{T:\"}", "{T:''}", "{T:.}", "{T:,}", "{T:“”}", "{T: }", "{T:that }", "{T:'''}"})
  void returnsASpanWhateverTheContent(String marked) {
    assertThat(trim(marked)).isNotEmpty();
  }

  private static List<String> trim(String marked) {
    MarkedText text = MarkedText.parse(marked);
    List<Span> spans = text.spans("T");
    String words = spans.stream().map(span -> span.of(text.text())).collect(Collectors.joining(" "));
    Optional<Span> addressee = text.spans("A").stream().findFirst();
    return new SpanTrimmer(text.text()).trim(new Content(spans, words, Form.MIXED), addressee).stream()
        .map(span -> span.of(text.text()))
        .toList();
  }
}

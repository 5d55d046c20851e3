package io.github.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Attribution;
import io.github.copydesk.testing.MarkedText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

  @Test
  void readsAPropositionASentence() {
    assertThat(propositions("{T:“We came. We saw,”} {S:he} {C:said}.")).containsExactly("We came", "We saw");
  }

  @Test
  void readsAPropositionAJoinedClause() {
    assertThat(propositions("{T:“We came, but we also lost and they won,”} {S:he} {C:said}."))
        .containsExactly("We came", "but we also lost", "and they won");
  }

  @Test
  void joinsThePiecesOfOneSentence() {
    assertThat(propositions("{T:“What is so sad,”} {S:he} {C:said}, {T:“is the silence.”}"))
        .containsExactly("What is so sad , ” “ is the silence");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      true  | {S:The firm} {C:said} {T:it was ready}.
      false | {S:The firm} {C:says} {T:it was ready}.
      false | {S:The firm} {C:said}: {T:“It was ready.”}
      true  | {S:The firm} {C:has said} {T:it was “ready”}.
      """)
  void stepsBackBehindAPastCueOnly(boolean backshifted, String marked) {
    assertThat(report(marked).any(Proposition::isBackshifted)).isEqualTo(backshifted);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      true  | {S:The firm} {C:said} {T:it would pay}.
      true  | {S:The firm} {C:said} {T:the firm would pay}.
      false | {S:The firm} {C:said} {T:the city would pay}.
      false | {S:The firm} {C:said}: {T:“It will pay.”}
      true  | {S:The firm} {C:said}: {T:“We will pay.”}
      """)
  void knowsTheSourceInItsOwnWords(boolean own, String marked) {
    assertThat(report(marked).any(Proposition::isOwn)).isEqualTo(own);
  }

  private static List<String> propositions(String marked) {
    return report(marked).propositions().stream()
        .map(it -> it.words().tokens().stream().map(token -> token.text()).collect(Collectors.joining(" ")))
        .toList();
  }

  private static Report report(String marked) {
    Attribution attribution = ReadClaims.reported(marked).attribution();
    return Report.of(attribution, HandTagger.segment(MarkedText.parse(marked).text()), new CueSenses());
  }
}

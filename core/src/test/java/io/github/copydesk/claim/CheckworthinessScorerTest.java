package io.github.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckworthinessScorerTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      {S:She} {C:said} {T:the firm paid 300 workers}.   | {S:She} {C:said} {T:the firm paid its workers}.
      {S:She} {C:said} {T:{E:Arup} paid its workers}.   | {S:She} {C:said} {T:someone paid its workers}.
      {S:She} {C:said} {T:the firm paid more than him}. | {S:She} {C:said} {T:the firm paid the man}.
      {S:She} {C:said} {T:the firm paid its workers}.   | {S:She} {C:hopes} {T:the firm paid its workers}.
      {S:She} {C:said} {T:the firm paid its workers}.   | {S:She} {C:said} {T:the firm will pay its workers}.
      {S:She} {C:said} {T:the firm paid the man}.       | {S:She} {C:said} {T:we paid the man}.
      {S:She} {C:denied} {T:the firm paid its workers}. | {S:She} {C:urged} {T:the firm to pay its workers}.
      """)
  void ranksWhatCanBeCheckedHigher(String higher, String lower) {
    assertThat(score(higher)).isGreaterThan(score(lower));
  }

  @Test
  void ranksAQuestionLow() {
    assertThat(score("{T:“Who paid the 300 workers?”} {S:she} {C:asked}.")).isLessThan(0.4);
  }

  private static double score(String marked) {
    return ReadClaims.reported(marked).checkworthiness();
  }
}

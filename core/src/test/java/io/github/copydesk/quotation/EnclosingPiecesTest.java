package io.github.copydesk.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Span;
import io.github.copydesk.testing.MarkedText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Below each character of a marked text stands the number of the innermost piece around it. */
class EnclosingPiecesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "abc | 000",
      "a{Q:bc}d | 0110",
      "{Q:a{Q:b}c}d | 1210",
      "{Q:ab}{Q:cd} | 1122",
      "{Q:{Q:{Q:a}b}c}d | 3210",
      "a{Q:b{Q:c}d{Q:e}}f | 012130",
  })
  void tellsTheInnermostPiece(String marked, String numbers) {
    MarkedText text = MarkedText.parse(marked);
    List<Piece> pieces = text.spans("Q").stream().map(EnclosingPiecesTest::piece).toList();
    EnclosingPieces within = new EnclosingPieces(pieces);
    StringBuilder found = new StringBuilder();
    IntStream.range(0, text.text().length()).forEach(at -> found.append(within.innermostAt(at)));
    assertThat(found).hasToString(numbers);
  }

  private static Piece piece(Span span) {
    return new Piece(Family.DOUBLE, span, span, true);
  }
}

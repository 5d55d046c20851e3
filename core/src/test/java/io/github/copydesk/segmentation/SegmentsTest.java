package io.github.copydesk.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.copydesk.testing.PlainSegments;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentsTest {

  private static final Segments SEGMENTS = PlainSegments.of("The ship sailed. It sank.\n\nNobody knew.");
  private static final Segments EMPTY = PlainSegments.of(" \n ");

  @ParameterizedTest
  @CsvSource({"0, The", "2, The", "3, ship", "4, ship", "15, .", "16, It", "24, .", "25, Nobody", "27, Nobody", "38, ."})
  void findsTheTokenAtAnOffsetOrTheNext(int offset, String word) {
    assertThat(SEGMENTS.tokens().get(SEGMENTS.tokenAt(offset)).text()).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "15, 0", "16, 1", "17, 1", "24, 1", "25, 2", "27, 2", "38, 2"})
  void findsTheSentenceAtAnOffsetOrTheNext(int offset, int index) {
    assertThat(SEGMENTS.sentenceAt(offset)).isEqualTo(index);
  }

  @Test
  void countsOneTooFarBehindTheLast() {
    assertThat(SEGMENTS.tokenAt(39)).isEqualTo(SEGMENTS.tokens().size());
    assertThat(SEGMENTS.sentenceAt(39)).isEqualTo(SEGMENTS.sentences().size());
    assertThat(EMPTY.tokenAt(0)).isZero();
    assertThat(EMPTY.sentenceAt(2)).isZero();
  }

  @Test
  void givesTheTokensOfASentence() {
    assertThat(SEGMENTS.tokensOf(SEGMENTS.sentences().get(1))).extracting(Token::text).containsExactly("It", "sank", ".");
  }

  @Test
  void copiesTheListsItIsGiven() {
    List<Token> tokens = new ArrayList<>(SEGMENTS.tokens());
    Segments copy = new Segments(SEGMENTS.text(), SEGMENTS.paragraphs(), SEGMENTS.sentences(), tokens);
    tokens.clear();
    assertThat(copy).isEqualTo(SEGMENTS);
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> copy.tokens().clear());
  }
}

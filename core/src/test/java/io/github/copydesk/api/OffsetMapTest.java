package io.github.copydesk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.copydesk.article.OffsetMap;
import io.github.copydesk.article.RawSpan;
import io.github.copydesk.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffsetMapTest {

  /** "Read more: Müller won" in two bytes a letter: "MÃ¼ller won" behind a link that was dropped. */
  private static final String RAW = "Read more: MÃ¼ller won";
  private static final OffsetMap MAP =
      OffsetMap.builder().copy(11, 12).replace(12, 14, 1).copy(14, 22).build(RAW.length());

  @ParameterizedTest
  @CsvSource({"0, 6, MÃ¼ller", "1, 2, Ã¼", "0, 1, M", "2, 6, ller", "7, 10, won", "0, 10, MÃ¼ller won"})
  void findsTheRawCharactersOfASpan(int start, int end, String raw) {
    assertThat(MAP.original(new Span(start, end)).of(RAW)).isEqualTo(raw);
  }

  @ParameterizedTest
  @CsvSource({"0, 11", "2, 14", "10, 22"})
  void placesAnEmptySpan(int at, int raw) {
    assertThat(MAP.original(new Span(at, at))).isEqualTo(new RawSpan(raw, raw));
  }

  @Test
  void leadsBackThroughTwoRewritings() {
    OffsetMap shout = OffsetMap.builder().copy(0, 6).replace(6, 10, 1).build(MAP.cleanLength());
    OffsetMap both = MAP.then(shout);
    assertThat(both.cleanLength()).isEqualTo(7);
    assertThat(both.rawLength()).isEqualTo(RAW.length());
    assertThat(both.original(new Span(1, 2)).of(RAW)).isEqualTo("Ã¼");
    assertThat(both.original(new Span(6, 7)).of(RAW)).isEqualTo(" won");
  }

  @Test
  void changesNothingForTheSameText() {
    assertThat(OffsetMap.identity(RAW.length()).then(MAP).original(new Span(0, 6))).isEqualTo(new RawSpan(11, 18));
    assertThat(OffsetMap.identity(3)).isEqualTo(OffsetMap.identity(3)).isNotEqualTo(OffsetMap.identity(4));
    assertThat(OffsetMap.identity(0).original(new Span(0, 0))).isEqualTo(new RawSpan(0, 0));
  }

  @Test
  void refusesToFollowAMapOfAnotherText() {
    assertThatIllegalArgumentException().isThrownBy(() -> MAP.then(OffsetMap.identity(3)))
        .withMessageContainingAll("3", "10");
  }

  @Test
  void takesRunsFromLeftToRightOnly() {
    OffsetMap.Builder builder = OffsetMap.builder().copy(4, 6);
    assertThatIllegalArgumentException().isThrownBy(() -> builder.copy(2, 3)).withMessageContainingAll("2..3", "4");
  }
}

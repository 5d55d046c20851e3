package io.github.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetMapTest {

  /** "one<b>two</b>three" without its tags, and "&" for "&amp;" at the end. */
  private static final OffsetMap TAGS = OffsetMap.builder().copy(0, 3).copy(6, 9).copy(13, 18).replace(18, 23, 1).build(23);

  @Test
  void mapsAnUnchangedTextToItself() {
    OffsetMap map = OffsetMap.identity(5);

    assertThat(map.original(new Span(1, 4))).isEqualTo(new RawSpan(1, 4));
    assertThat(map.cleanLength()).isEqualTo(map.rawLength()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({"0,3, 0,3", "0,6, 0,9", "3,6, 6,9", "2,4, 2,7", "6,11, 13,18", "11,12, 18,23", "10,12, 17,23", "0,12, 0,23"})
  void mapsASpanToWhatItWasMadeOf(int start, int end, int rawStart, int rawEnd) {
    assertThat(TAGS.original(new Span(start, end))).isEqualTo(new RawSpan(rawStart, rawEnd));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "3, 6", "11, 18", "12, 23"})
  void mapsAnEmptySpanToAPlace(int offset, int raw) {
    assertThat(TAGS.original(new Span(offset, offset))).isEqualTo(new RawSpan(raw, raw));
  }

  @Test
  void mapsTheEmptyTextToTheStart() {
    assertThat(OffsetMap.builder().build(7).original(new Span(0, 0))).isEqualTo(new RawSpan(0, 0));
  }

  @Test
  void mapsEveryPartOfAReplacementToAllItReplaced() {
    OffsetMap map = OffsetMap.builder().copy(0, 2).replace(2, 9, 3).copy(9, 10).build(10);

    assertThat(map.original(new Span(3, 4))).isEqualTo(new RawSpan(2, 9));
    assertThat(map.original(new Span(1, 6))).isEqualTo(new RawSpan(1, 10));
  }

  @Test
  void mapsWhatWasPutInToThePlaceItStands() {
    OffsetMap map = OffsetMap.builder().copy(0, 4).replace(4, 4, 2).copy(4, 8).build(8);

    assertThat(map.original(new Span(4, 6))).isEqualTo(new RawSpan(4, 4));
    assertThat(map.original(new Span(3, 7))).isEqualTo(new RawSpan(3, 5));
  }

  @Test
  void composesTwoRewritings() {
    OffsetMap first = OffsetMap.builder().copy(2, 6).replace(6, 9, 1).copy(9, 12).build(12);
    OffsetMap second = OffsetMap.builder().copy(1, 3).replace(3, 6, 2).copy(6, 8).build(8);

    OffsetMap both = first.then(second);

    assertThat(both.original(new Span(0, 2))).isEqualTo(new RawSpan(3, 5));
    assertThat(both.original(new Span(2, 3))).isEqualTo(new RawSpan(5, 10));
    assertThat(both.original(new Span(4, 6))).isEqualTo(new RawSpan(10, 12));
    assertThat(both.rawLength()).isEqualTo(12);
  }

  @Test
  void refusesToComposeMapsOfDifferentTexts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OffsetMap.identity(3).then(OffsetMap.identity(4)))
        .withMessageContaining("4").withMessageContaining("3");
  }

  @Test
  void refusesRunsThatGoBack() {
    assertThatIllegalArgumentException().isThrownBy(() -> OffsetMap.builder().copy(3, 5).copy(2, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> OffsetMap.builder().copy(3, 2));
  }

  @Test
  void refusesSpansBehindTheText() {
    assertThatThrownBy(() -> OffsetMap.identity(3).original(new Span(2, 4)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void equalsAMapOfTheSameRuns() {
    OffsetMap same = OffsetMap.builder().copy(0, 3).copy(6, 9).copy(13, 18).replace(18, 23, 1).build(23);

    assertThat(same).isEqualTo(TAGS).hasSameHashCodeAs(TAGS).isNotEqualTo(OffsetMap.identity(12));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void keepsCopiedCharactersThroughRandomRewritings(long seed) {
    Random random = new Random(seed);
    String raw = letters(random, 200);
    RandomRewriting first = new RandomRewriting(raw, random);
    RandomRewriting second = new RandomRewriting(first.text, random);
    OffsetMap both = first.map.then(second.map);

    assertThat(both.cleanLength()).isEqualTo(second.text.length());
    int last = 0;
    for (int i = 0; i < second.text.length(); i++) {
      RawSpan origin = both.original(new Span(i, i + 1));
      if (second.text.charAt(i) != RandomRewriting.NEW) {
        assertThat(origin.of(raw)).isEqualTo(String.valueOf(second.text.charAt(i)));
      }
      assertThat(origin.start()).isGreaterThanOrEqualTo(last);
      last = origin.start();
    }
  }

  private static String letters(Random random, int length) {
    return random.ints(length, 'a', 'z' + 1).collect(
        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  /** Copies, drops and replaces pieces of a text at random; what it writes anew is all {@link #NEW}. */
  private static final class RandomRewriting {

    private static final char NEW = '#';
    private final StringBuilder written = new StringBuilder();
    private final String text;
    private final OffsetMap map;
    private int last;

    RandomRewriting(String old, Random random) {
      OffsetMap.Builder builder = OffsetMap.builder();
      for (int at : cuts(old, random)) {
        int start = last;
        last = at;
        rewrite(old, builder, new Span(start, at), random);
      }
      this.text = written.toString();
      this.map = builder.build(old.length());
    }

    private void rewrite(String old, OffsetMap.Builder builder, Span piece, Random random) {
      int choice = random.nextInt(4);
      if (choice < 2 || old.substring(piece.start(), piece.end()).indexOf(NEW) >= 0) {
        builder.copy(piece.start(), piece.end());
        written.append(old, piece.start(), piece.end());
      } else if (choice == 2) {
        int length = piece.length() + 1 + random.nextInt(3);
        builder.replace(piece.start(), piece.end(), length);
        written.append(String.valueOf(NEW).repeat(length));
      }
    }

    private static List<Integer> cuts(String old, Random random) {
      List<Integer> cuts = new ArrayList<>();
      for (int at = 0; at < old.length(); at += 1 + random.nextInt(9)) {
        cuts.add(at);
      }
      cuts.add(old.length());
      return cuts;
    }
  }
}

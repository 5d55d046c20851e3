package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.segmentation.Segments;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormTest {

  private static final Form MONTH_DAY = Form.of("(?<month>MONTH) (?<day>SMALL) (COMMA (?<year>YEAR))?");

  private static Line line(String text) {
    Segments segments = ReadText.segment(text);
    return new Line(Numerals.join(WordReader.read(segments, segments.sentences().get(0))), Vocabulary.load("time-words"));
  }

  @Test
  void matchesARowOfKinds() {
    Match match = MONTH_DAY.match(line("on March 5, 2019, they left"), 1).orElseThrow();
    assertThat(match.end()).isEqualTo(5);
    assertThat(match.meaning("month").number()).isEqualTo(3);
    assertThat(match.number("day")).isEqualTo(5);
    assertThat(match.number("year")).isEqualTo(2019);
  }

  @Test
  void tellsGroupsThatMatchedNothing() {
    Match match = MONTH_DAY.match(line("March 5"), 0).orElseThrow();
    assertThat(match.has("year")).isFalse();
    assertThat(match.has("no such group")).isFalse();
  }

  @Test
  void matchesOnlyWhereItIsAsked() {
    assertThat(MONTH_DAY.match(line("on March 5"), 0)).isEqualTo(Optional.empty());
  }

  @Test
  void knowsWhatItCanStartWith() {
    assertThat(MONTH_DAY.canStartWith(Kind.MONTH)).isTrue();
    assertThat(MONTH_DAY.canStartWith(Kind.SMALL)).isFalse();
  }
}

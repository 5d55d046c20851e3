package io.github.copydesk.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.RemovalKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphTest {

  @Test
  void knowsItsPlaceAmongTheOthers() {
    List<Paragraph> paragraphs = Paragraph.of("One.\n\nTwo two.\n\nThree.");
    assertThat(paragraphs).containsExactly(
        new Paragraph(0, "One.", 0, 3), new Paragraph(6, "Two two.", 1, 3), new Paragraph(16, "Three.", 2, 3));
    assertThat(paragraphs).extracting(Paragraph::isLast).containsExactly(false, false, true);
    assertThat(Paragraph.of("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 1, true, false", "0, 30, true, false", "13, 30, true, false", "14, 30, false, false",
      "23, 30, false, false", "24, 30, false, true", "29, 30, false, true", "1, 2, true, true"})
  void standsAtTheHeadOrTheTail(int index, int count, boolean head, boolean tail) {
    Paragraph paragraph = new Paragraph(0, "One.", index, count);
    assertThat(paragraph.isAtHead()).isEqualTo(head);
    assertThat(paragraph.isAtTail()).isEqualTo(tail);
  }

  @Test
  void mayBeDebrisUnlessItIsLong() {
    assertThat(new Paragraph(0, "x".repeat(900), 0, 1).mayBeDebris()).isTrue();
    assertThat(new Paragraph(0, "x".repeat(901), 0, 1).mayBeDebris()).isFalse();
  }

  @Test
  void countsItsWords() {
    assertThat(new Paragraph(0, "One two three.", 0, 1).words()).isEqualTo(3);
  }

  @Test
  void becomesDebrisWhole() {
    assertThat(new Paragraph(7, "Advertisement", 1, 3).all(RemovalKind.FURNITURE))
        .isEqualTo(new Debris(7, 20, RemovalKind.FURNITURE));
  }
}

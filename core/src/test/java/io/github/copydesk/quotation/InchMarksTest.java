package io.github.copydesk.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InchMarksTest {

  /** Asks about the last mark of a text. */
  private static boolean isInch(String text, boolean quotationOpen) {
    Span paragraph = new Span(0, text.length());
    List<Mark> marks = MarkReader.read(text, paragraph);
    return new InchMarks(text, paragraph).isInch(marks, marks.size() - 1, quotationOpen);
  }

  @ParameterizedTest
  @ValueSource(strings = {"He is 6'2\"", "He is 6’ 2\"", "He is 6' 2\"", "At 26' 46\""})
  void knowsInchesBehindFeetEverywhere(String text) {
    assertThat(isInch(text, true)).isTrue();
    assertThat(isInch(text, false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A 12\"", "A 7\" single", "A 120\" wall", "It is 2.5\" wide"})
  void knowsInchesWhereNoQuotationIsOpen(String text) {
    assertThat(isInch(text, false)).isTrue();
    assertThat(isInch(text, true)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"We sailed in 1912\"", "We sail”", "He is 6”", "A pipe\"", "\"12", "No.\""})
  void takesOtherMarksForQuotationMarks(String text) {
    assertThat(isInch(text, false)).isFalse();
  }
}

package io.github.copydesk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.copydesk.article.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  private static final String MARKED = "{S:Merkel} {C:said}: {Q:“We {E:can} do this.”}";

  @Test
  void takesTheMarksOutOfTheText() {
    assertThat(MarkedText.parse(MARKED).text()).isEqualTo("Merkel said: “We can do this.”");
  }

  @Test
  void knowsWhereEachMarkStood() {
    assertThat(MarkedText.parse(MARKED).spans("C")).containsExactly(new Span(7, 11));
  }

  @Test
  void writesTheMarksBack() {
    assertThat(MarkedText.parse(MARKED)).hasToString(MARKED);
  }

  @Test
  void leavesOtherBracesAlone() {
    assertThat(MarkedText.parse("{} {x:y} }").text()).isEqualTo("{} {x:y} }");
  }

  @Test
  void refusesAMarkThatNeverCloses() {
    assertThatIllegalArgumentException().isThrownBy(() -> MarkedText.parse("{S:Merkel")).withMessageContaining("S");
  }
}

package io.github.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class CountedTextTest {

  private final CountedText text = new CountedText("Acme");

  @Test
  void isTheText() {
    text.allow(4);
    assertThat(text.chars().mapToObj(character -> String.valueOf((char) character))).containsExactly("A", "c", "m", "e");
    assertThat(text).hasToString("Acme").hasSize(4);
    assertThat(text.subSequence(1, 3)).hasToString("cm");
  }

  @Test
  void stopsWhoLooksTooOften() {
    text.allow(2);
    text.charAt(0);
    text.charAt(0);
    assertThatExceptionOfType(CountedText.TooOften.class).isThrownBy(() -> text.charAt(0));
    text.allow(1);
    assertThat(text.charAt(3)).isEqualTo('e');
  }
}

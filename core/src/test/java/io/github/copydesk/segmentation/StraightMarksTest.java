package io.github.copydesk.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StraightMarksTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "“We sail,” he said. | \"We sail,\" he said.",
      "„Ja“, «oui» | \"Ja\", \"oui\"",
      "‘It’s Ahab’s,’ | 'It's Ahab's,'",
      "‚so‛ ʼtis ´so´ | 'so' 'tis 'so'",
      "1914–1918 — or −5 or non‑stop or 5‒4 | 1914-1918 - or -5 or non-stop or 5-4",
      "one\u00A0two\u2003three | one two three",
  })
  void writesMarksAsTheModelsKnowThem(String text, String straight) {
    assertThat(StraightMarks.of(text)).isEqualTo(straight);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain \"text\" - it's", "café Ångström €5 … •", "\uD83D\uDE00 \uD800", "中文 हिन्दी", "a\nb\tc"})
  void leavesOtherCharactersAlone(String text) {
    assertThat(StraightMarks.of(text)).isEqualTo(text);
  }

  @Test
  void movesNoOffset() {
    String text = "“\u00A0‘—\uD83D\uDE00…’\u3000”";
    assertThat(StraightMarks.of(text)).hasSameSizeAs(text);
  }
}

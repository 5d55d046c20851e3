package io.github.copydesk.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the second column ⟨ is a mark that opens, ⟩ one that certainly closes and ◇ one that may be an apostrophe. */
class SingleMarkReaderTest {

  private static List<SingleMark> read(String text) {
    return SingleMarkReader.read(text, new Span(0, text.length()));
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder(text);
    read(text).forEach(mark -> shown.setCharAt(mark.at(), shape(mark)));
    return shown.toString();
  }

  private static char shape(SingleMark mark) {
    if (mark.opens()) {
      return '⟨';
    }
    return mark.closes() == Closing.CERTAIN ? '⟩' : '◇';
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "‘We sail,’ he said. | ⟨We sail,⟩ he said.",
      "'We sail,' he said. | ⟨We sail,⟩ he said.",
      "(‘no’), [‘no’] | (⟨no⟩), [⟨no⟩]",
      "It was—‘calm’—and grey. | It was—⟨calm⟩—and grey.",
      "‚Ja‘, sagte er. | ⟨Ja⟩, sagte er.",
      "“‘No’ is no answer,” he said. | “⟨No⟩ is no answer,” he said.",
      "‘It’s calm,’ he said. | ⟨It’s calm,⟩ he said.",
      "‘We met in 1912’ | ⟨We met in 1912⟩",
  })
  void tellsOpeningMarksFromClosingOnes(String text, String shown) {
    assertThat(shown(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "the workers’ union | the workers◇ union",
      "rock ‘n’ roll | rock ‘n◇ roll",
      "goin’ home | goin◇ home",
      "the jazz’ end and Marx’ beard | the jazz◇ end and Marx◇ beard",
      "a raft 12' wide | a raft 12◇ wide",
      "‘We sail,’he said. | ⟨We sail,◇he said.",
  })
  void doubtsMarksThatMayBeApostrophes(String text, String shown) {
    assertThat(shown(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "It's O’Neill's and D'Angelo’s.",
      "'Tis late, ‘tis late, ’twas ever so.",
      "Get 'em, ’til then, 'cause I say so.",
      "the ’90s, the '80s, the ‘70s, class of ’98",
      "He said ' and stopped.",
      "''We sail,'' he said.",
      "No marks at all.",
      "",
  })
  void passesOverApostrophes(String text) {
    assertThat(read(text)).isEmpty();
  }
}

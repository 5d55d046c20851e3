package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawSentencesTest {

  @Test
  void findsTheSentencesOfAParagraph() {
    String text = "The port closed on Monday after a long week of storms. It was late.\n"
        + "“We saw it coming for most of the winter,” said its master. Nobody in the town had asked him for his view.";

    assertThat(RawSentences.of(text)).extracting(sentence -> sentence.of(text)).containsExactly(
        "The port closed on Monday after a long week of storms.",
        "“We saw it coming for most of the winter,” said its master.",
        "Nobody in the town had asked him for his view.");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Short Words Here.", "Mayor Opens New Mill Gate And Leaves The Town For Good.", "", "\n\n",
      "the line has no capital at its start and is left out.", "The line has words enough but no full stop at all",
  })
  void leavesWhatIsNotSurelyProse(String text) {
    assertThat(RawSentences.of(text)).isEqualTo(List.<Span>of());
  }
}

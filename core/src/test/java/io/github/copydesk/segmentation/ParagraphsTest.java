package io.github.copydesk.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Span;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParagraphsTest {

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("One", "One"),
        Arguments.of("One.\nTwo.", "One.|Two."),
        Arguments.of("One.\r\nTwo.", "One.|Two."),
        Arguments.of("One.\rTwo.", "One.|Two."),
        Arguments.of("One.\n\n\n \t\nTwo.", "One.|Two."),
        Arguments.of("One.\u0085Two.\u2028Three.\u2029Four.\u000BFive.\fSix.", "One.|Two.|Three.|Four.|Five.|Six."),
        Arguments.of("  One two. \n\tThree.\u00A0\u3000", "One two.|Three."),
        Arguments.of("\nOne.\n", "One."),
        Arguments.of("\u200B", "\u200B"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void takesEachLineWithoutTheSpaceAroundIt(String text, String paragraphs) {
    assertThat(Paragraphs.of(text)).extracting(span -> span.of(text)).containsExactly(paragraphs.split("\\|"));
  }

  @Test
  void findsNoneInBlankText() {
    assertThat(Paragraphs.of("")).isEmpty();
    assertThat(Paragraphs.of(" \n\r\n\u00A0\u2003\t")).isEmpty();
  }

  @Test
  void tellsWhereTheyStand() {
    assertThat(Paragraphs.of(" One.\r\n\r\n Two.")).containsExactly(new Span(1, 5), new Span(10, 14));
  }
}

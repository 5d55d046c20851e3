package io.github.copydesk.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphLayoutTest {

  @Test
  void setsParagraphsApartByOneBlankLine() {
    assertThat(lay("  One  here. \nTwo.\n\n\n \nThree.\n")).isEqualTo("One here.\n\nTwo.\n\nThree.");
  }

  @Test
  void joinsLinesOfAWrappedTextAtIndents() {
    String wrapped = """
            The port authority said that traffic rose in the first week of the
        month, as the ice that had held up the first ships cleared.
            It gave no figures, but said that a report would follow at the end
        of the month, or soon after that.
        """;

    assertThat(lay(wrapped)).isEqualTo(
        "The port authority said that traffic rose in the first week of the month, as the ice that had held up the first"
            + " ships cleared.\n\nIt gave no figures, but said that a report would follow at the end of the month, or soon"
            + " after that.");
  }

  @Test
  void joinsLinesOfAWrappedTextAtBlankLines() {
    String wrapped = "The port authority said that traffic rose in the first week of\nthe month.\n\n"
        + "It gave no figures, but it did say that a large and very well-\nknown firm would.\n";

    assertThat(lay(wrapped)).isEqualTo("The port authority said that traffic rose in the first week of the month.\n\n"
        + "It gave no figures, but it did say that a large and very well-known firm would.");
  }

  @Test
  void keepsShortParagraphsOnLinesOfTheirOwn() {
    String text = "The port reopened on Monday.\nShips came in at noon.\nThe mayor watched from the pier.";

    assertThat(lay(text)).isEqualTo(text.replace("\n", "\n\n"));
  }

  @Test
  void keepsLongParagraphsOnLinesOfTheirOwn() {
    String text = "The port, which had been closed since the storm of last October, reopened on Monday, to the"
        + " relief of all who live from it, and they are many\nShips came in at noon";

    assertThat(lay(text)).isEqualTo(text.replace("\n", "\n\n"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "He left.The rest stayed. | He left. The rest stayed.",
      "They met.“We won,” he said. | They met. “We won,” he said.",
      "“We won.”The rest left. | “We won.” The rest left.",
      "\"We won.\"The rest left. | \"We won.\" The rest left.",
      "He left.\"We won,\" she said. | He left. \"We won,\" she said.",
      "Why now?I cannot say. | Why now? I cannot say.",
      "They moved to Ohio.The rest stayed. | They moved to Ohio. The rest stayed.",
  })
  void partsSentencesThatWereGlued(String glued, String parted) {
    assertThat(new GluedParagraphs(glued).apart().text()).isEqualTo(parted);
  }

  @Test
  void partsParagraphsWhereSeveralWereGlued() {
    assertThat(new GluedParagraphs("He left.The rest stayed.Nobody spoke.").apart().text())
        .isEqualTo("He left.\n\nThe rest stayed.\n\nNobody spoke.");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "the U.S.A. and U.S.Steel too", "St.Louis won", "tickets at Booking.Com now", "see www.Example.Org for it",
      "Mr.Smith left", "the firm e.l.f.Cosmetics rose", "at 9 a.m.Monday it", "he uses Node.Js daily", "Jan.May was cold",
      "write to me.Doe@example.com", "the band will.I.Am played", "version 2.Four is out",
  })
  void leavesNamesWithAFullStopWithin(String text) {
    assertThat(new GluedParagraphs(text).apart().text()).isEqualTo(text);
  }

  private static String lay(String text) {
    return new ParagraphLayout(text).lay().text();
  }
}

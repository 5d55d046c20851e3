package io.github.copydesk.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the texts a plus sign opens a line that the one above goes on in. */
class HardWrapTest {

  private static void goesOnAsMarked(String marked) {
    String text = marked.replace("+", "");
    List<Line> lines = Line.of(text);
    HardWrap wrap = new HardWrap(text, lines);
    StringBuilder shown = new StringBuilder(text);
    for (int i = lines.size() - 1; i > 0; i--) {
      if (wrap.goesOn(lines.get(i - 1), lines.get(i))) {
        shown.insert(lines.get(i).start(), '+');
      }
    }
    assertThat(shown).hasToString(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The port authority said that traffic rose in the\n+first week of the month, as the ice that had held\n+up the first ships cleared.",
      "The port authority said that traffic rose in the\n+first week of the month.\n\nIt gave no figures, but it said that a report on\n+it would follow.",
      "The port authority said that traffic rose here.\n+It gave no figures, but it said that a report on\n+it would follow, and then it closed the office\n+for the night.",
  })
  void seesLinesBrokenForTheWidthOfAPage(String text) {
    goesOnAsMarked(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The port reopened on Monday.\nShips came in at noon.\nThe mayor watched from the pier.",
      "Ferry sails\nMayor glad\nPort open",
      "The port authority said that traffic rose in the\nfirst week of the month",
      "The port authority said on Monday that the traffic had risen in the first week of the month, as the ice cleared\nup\nsoon",
      "The port authority said that traffic rose.\n\nIt gave no figures at all, but it said so.\n\nA report would follow.",
  })
  void leavesLinesThatStandForThemselves(String text) {
    goesOnAsMarked(text);
  }
}

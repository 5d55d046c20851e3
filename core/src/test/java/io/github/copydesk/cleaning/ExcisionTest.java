package io.github.copydesk.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.RemovalKind;
import io.github.copydesk.article.Span;
import io.github.copydesk.testing.MarkedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cuts what is marked X out of a text; a bar stands for the break between paragraphs. */
class ExcisionTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "He left. {X:Ad} She stayed.; He left. She stayed.",
      "He left|{X:Ad}|She stayed; He left|She stayed",
      "{X:By Ann Lee}|He left; He left",
      "He left|{X:Ad}; He left",
      "{X:RIGA —} He left; He left",
      "He left {X:Ad}, she said; He left, she said",
      "He{X:██}left; Heleft",
      "He left {X:Ad}|She stayed; He left|She stayed",
      "He left|{X:Ad}|{X:More ads} {X:still}|She stayed; He left|She stayed",
      "{X:Ad}|{X:Ad}; ''",
  })
  void leavesOneBreakOrOneSpaceWhereItCuts(String marked, String left) {
    MarkedText text = MarkedText.parse(marked.replace("|", "\n\n"));
    List<Debris> debris = text.marks().stream()
        .map(mark -> new Debris(mark.span().start(), mark.span().end(), RemovalKind.FURNITURE))
        .toList();

    Rewritten cut = new Excision(text.text()).cut(debris, List.of());

    assertThat(cut.text().replace("\n\n", "|")).isEqualTo(left);
    assertThat(cut.origin().cleanLength()).isEqualTo(cut.text().length());
  }

  @Test
  void putsRepairsInOutsideTheDebris() {
    String text = "Ad wqrd. He lqft.";
    Debris debris = new Debris(0, 8, RemovalKind.FURNITURE);
    Debris within = new Debris(3, 7, RemovalKind.GARBLED, "word");
    Debris outside = new Debris(12, 16, RemovalKind.GARBLED, "left");

    Rewritten cut = new Excision(text).cut(List.of(debris), List.of(within, outside));

    assertThat(cut.text()).isEqualTo("He left.");
    assertThat(cut.origin().original(new Span(3, 7)).of(text)).isEqualTo("lqft");
  }
}

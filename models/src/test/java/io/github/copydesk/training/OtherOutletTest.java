package io.github.copydesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.accuracy.AttributedDocument;
import io.github.copydesk.accuracy.Document;
import io.github.copydesk.accuracy.Relation;
import io.github.copydesk.article.RawArticle;
import io.github.copydesk.article.Span;
import io.github.copydesk.testing.MarkedText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OtherOutletTest {

  private static final int PRINTS = 300;

  /** Prints a marked text many times over, each time with its marks. */
  private static Set<String> prints(String marked) {
    MarkedText text = MarkedText.parse(marked);
    Relation relation = new Relation(text.spans("S"), text.spans("C"), text.spans("T"));
    AttributedDocument original =
        new AttributedDocument(new Document("story", RawArticle.of(text.text())), List.of(relation), List.of());
    return IntStream.range(0, PRINTS).mapToObj(seed -> marked(OtherOutlet.print(original, seed)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String marked(AttributedDocument printed) {
    Relation relation = printed.attributions().get(0);
    return of(relation.source(), printed) + " | " + of(relation.cue(), printed) + " | " + of(relation.content(), printed);
  }

  private static String of(List<Span> spans, AttributedDocument printed) {
    return spans.stream().map(span -> span.of(printed.text())).collect(Collectors.joining(" … "));
  }

  @Test
  void movesTheFinalMarkOutOfTheContent() {
    assertThat(prints("{T:“We can mend it,”} {S:Ms Hill} {C:said}."))
        .contains("Ms Hill | said | “We can mend it,”", "Ms Hill | said | “We can mend it”")
        .noneMatch(print -> print.endsWith("”,"));
  }

  @Test
  void keepsTheMarksOnOtherVerbs() {
    assertThat(prints("{S:Ms Hill} {C:said} {T:that it fell}."))
        .contains("Ms Hill | explained | that it fell", "Ms Hill | told reporters | that it fell")
        .allMatch(print -> print.startsWith("Ms Hill | ") && print.endsWith(" | that it fell"));
  }

  @Test
  void keepsTheMarksWhereWordsComeBetween() {
    assertThat(prints("{S:Ms Hill} {C:said}, {T:“It fell.”}"))
        .anyMatch(print -> print.equals("Ms Hill | said | “It fell.”"))
        .allMatch(print -> print.matches("Ms Hill \\| [a-z ]+ \\| “It fell(\\.”|”)"));
  }

  @Test
  void runsParagraphsTogetherThatLeaveNothingOpen() {
    MarkedText text = MarkedText.parse("It fell.\n\n{S:Ms Hill} {C:said} {T:“so.\n\n“It did.”}");
    Relation relation = new Relation(text.spans("S"), text.spans("C"), text.spans("T"));
    AttributedDocument original =
        new AttributedDocument(new Document("story", RawArticle.of(text.text())), List.of(relation), List.of());
    assertThat(IntStream.range(0, PRINTS).mapToObj(seed -> OtherOutlet.print(original, seed).text()))
        .allMatch(printed -> printed.contains("\n\n“It did"));
  }
}

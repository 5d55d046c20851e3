package io.github.copydesk.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.testing.MarkedText;
import io.github.copydesk.testing.MarkedText.Mark;
import io.github.copydesk.testing.PlainSegments;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In marked texts U is what nothing closes, whether a mark or a quotation, and S a mark that closes nothing. */
class QuotationDiagnosticsTest {

  private static List<Diagnostic> diagnostics(String text) {
    return new QuotationFinder().split(PlainSegments.of(text)).diagnostics();
  }

  private static void areNotedAsMarked(String marked) {
    String text = MarkedText.parse(marked).text();
    List<Mark> marks = diagnostics(text).stream().map(it -> new Mark(label(it), it.span())).toList();
    assertThat(new MarkedText(text, marks)).hasToString(marked);
  }

  private static String label(Diagnostic diagnostic) {
    return diagnostic.kind() == Diagnostic.Kind.UNCLOSED_QUOTATION ? "U" : "S";
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{U:“We will sail, the captain said.}",
      "{U:\"We will sail, the captain said.}\n\nThen it rained.",
      "The captain said {U:“we will sail.}\n\nThen it rained.",
      "{U:“We will sail.\n\n“We will fish.}\n\nThen it rained.",
      "{U:“}We will sail, he said. “We will fish,” he said.",
      "{U:«} We will sail, the captain said.",
      "“We {U:«}will sail,” the captain said.",
      "{U:“We sail.}\n\nIt rained.\n\n{U:“We fish.}\n\nIt hailed.",
  })
  void notesWhatNothingCloses(String marked) {
    areNotedAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "We will sail,{S:”} the captain said.",
      "We will sail,{S:''} the captain said.",
      "“We will sail,” the captain said.{S:”}",
      "“We will sail.”{S:”} The captain left.",
      "We sail{S:»} Next page",
      "{S:”}\n\nThe captain left.",
      "“We sail,” he said.\n\nWe fish.{S:”}",
  })
  void notesAMarkThatClosesNothing(String marked) {
    areNotedAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "“We will sail,” he said. “Now.”",
      "“We will sail.\n\n“We will fish,” he said.",
      "“He told me ‘no’ twice,” she said.",
      "‘It’s the workers’ union,’ he said of the '90s.",
      "A 12\" pipe and a 6'2\" man",
      "'Tis the boys' raft.",
      "“”",
      "\"\"",
      "",
  })
  void notesNothingAboutSoundText(String text) {
    areNotedAsMarked(text);
  }

  @Test
  void saysWhatWasMadeOfIt() {
    assertThat(diagnostics("“We sail, he said.\n\nIt rained.”")).extracting(Diagnostic::message).containsExactly(
        "nothing closes this quotation; it was taken to end with its paragraph",
        "nothing stands open that this mark could close; it was passed over");
    assertThat(diagnostics("“We sail, he said. “We fish,” he said.")).extracting(Diagnostic::message)
        .containsExactly("nothing closes this mark; it was passed over");
  }
}

package io.github.copydesk.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.testing.MarkedText;
import io.github.copydesk.testing.MarkedText.Mark;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In clean texts M is what was read back, G a garbled word that was repaired and P the end of a glued paragraph. */
class CleaningDiagnosticsTest {

  private static final Map<Diagnostic.Kind, String> LABELS = Map.of(
      Diagnostic.Kind.MOJIBAKE, "M", Diagnostic.Kind.GARBLED_WORD, "G", Diagnostic.Kind.GLUED_PARAGRAPHS, "P");

  private static String noted(String raw) {
    CleanText clean = new Cleaner().clean(raw);
    List<Mark> marks = clean.diagnostics().stream().map(it -> new Mark(LABELS.get(it.kind()), it.span())).toList();
    return new MarkedText(clean.text(), marks).toString();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "Itâ€™s the ferry. | It{M:’}s the ferry.",
      "The cafÃ© and the cafÃ© | The caf{M:é} and the caf{M:é}",
      "They met durqxzjkwing lunch. | They met {G:during} lunch.",
      "He left.The rest stayed. | He left{P:.} The rest stayed.",
      "“We won.”The rest left. | “We won.{P:”} The rest left.",
      "By Ann Lee / Itâ€™s the ferry. | It{M:’}s the ferry.",
      "Itâ€™s here.The rest met durqxzjkwing lunch. | It{M:’}s here{P:.} The rest met {G:during} lunch.",
  })
  void notesWhatWasMended(String raw, String clean) {
    assertThat(noted(raw.replace(" / ", "\n\n"))).isEqualTo(clean);
  }

  @ParameterizedTest
  @ValueSource(strings = {"It’s the café.", "By noon the U.S.Steel yard closed.", "SÃO PAULO voted.", ""})
  void notesNothingAboutSoundText(String text) {
    assertThat(noted(text)).isEqualTo(text);
  }

  @Test
  void saysForAPersonWhatWasDone() {
    List<Diagnostic> diagnostics = new Cleaner().clean("Itâ€™s here.The rest met durqxzjkwing lunch.").diagnostics();
    assertThat(diagnostics).extracting(Diagnostic::message).allMatch(message -> message.length() > 10)
        .anyMatch(message -> message.contains("durqxzjkwing"));
  }
}

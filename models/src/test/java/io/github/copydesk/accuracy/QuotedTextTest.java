package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTextTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '~', emptyValue = "", value = {
    "He said “yes” and left.; “yes”",
    "“Open to the end.¶¶“And on,” she said.; “Open to the end. + “And on,”",
    "“Open to the end.¶¶No mark here.; “Open to the end.",
    "\"One\" and \"two\"; \"One\"|\"two\"",
    "''Two'' and 'single'; ''Two''",
    "the so-called “third ”way” here; ”way”",
    "“A “nested” one” here; “A “nested” one”",
    "closing” only and “open; “open",
    "``Latex'' marks; ``Latex''",
    "class=\"\" and \"real\"; \"real\"",
    "'''Twice''' said; '''Twice'''",
    "“One.¶¶“Two.¶¶“Three.” End “four”; “One. + “Two. + “Three.”|“four”",
    "„Low“ marks and «angled»; „Low“|«angled»",
    "5\" x 6\" boards; ~~",
    "“Left open “stray again” here; “stray again”",
    "\"a¶\"b¶plain; \"a + \"b",
  })
  void findsWhatTheScriptsFind(String text, String quotations) {
    assertThat(found(text.replace('¶', '\n'))).isEqualTo(quotations);
  }

  private static String found(String text) {
    return QuotedText.find(text).stream()
        .map(pieces -> joined(text, pieces))
        .collect(Collectors.joining("|"));
  }

  private static String joined(String text, List<Span> pieces) {
    return pieces.stream().map(piece -> piece.of(text)).collect(Collectors.joining(" + "));
  }
}

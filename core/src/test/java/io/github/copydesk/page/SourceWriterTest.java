package io.github.copydesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceWriterTest {

  @ParameterizedTest
  @CsvSource(textBlock = """
      <p>Tom &amp; Ann left.</p>           | Tom & Ann left. | &          | &amp;
      <p>caf&eacute; open</p>              | café open       | café       | caf&eacute;
      <p>Fish&nbsp;&nbsp; chips</p>        | Fish chips      | Fish chips | Fish&nbsp;&nbsp; chips
      <p>A <b>big</b>ger boat</p>          | A bigger boat   | bigger     | big</b>ger
      <p>AT&T rose</p>                     | AT&T rose       | AT&T       | AT&T
      <p>&#8220;No,&#8221; she said.</p>   | “No,” she said. | “No,”      | &#8220;No,&#8221;
      <p>&copy2026 us</p>                  | ©2026 us        | us         | us
      <p>𝔸 &#x1D538; b</p>                 | 𝔸 𝔸 b           | b          | b
      """, delimiter = '|')
  void leadsBackToTheSource(String html, String text, String words, String source) {
    SourceWriter writer = written(html);

    assertThat(writer.text()).isEqualTo(text);
    int start = text.indexOf(words);
    assertThat(writer.map().original(new Span(start, start + words.length())).of(html)).isEqualTo(source);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>One</p><p>Two</p>", "<p>One<br>Two", "<td>One<td>Two", "<ul><li>One<li>Two</ul>",
      "<div>One<p>Two</div>", "<p>One<table><tr><td>Two</table>"})
  void partsWordsAtBorders(String html) {
    assertThat(written("<body>" + (html.startsWith("<td") ? "<table><tr>" + html : html)).text()).isEqualTo("One\n\nTwo");
  }

  @Test
  void putsTextMovedOutOfATableBackInItsPlace() {
    assertThat(written("<table><tr><td>One</td></tr>Two<tr><td>Three</td></tr></table>").text())
        .isEqualTo("One\n\nTwo\n\nThree");
  }

  @Test
  void leavesOutWhatReadersDoNotSee() {
    assertThat(written("<p>One <script>two()</script><style>p {}</style><!-- three -->four</p>").text()).isEqualTo("One four");
  }

  private static SourceWriter written(String html) {
    SourceWriter writer = new SourceWriter(html);
    PageBlocks.of(html).inSourceOrder().forEach(writer::write);
    writer.map();
    return writer;
  }
}

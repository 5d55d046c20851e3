package io.github.copydesk.page;

import static io.github.copydesk.article.MetadataField.AUTHOR;
import static io.github.copydesk.article.MetadataField.PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.MetadataFact;
import io.github.copydesk.article.MetadataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataReaderTest {

  private static final String LINKED = """
      <script type="application/ld+json">{"@graph": [
        {"@type": "WebSite", "name": "The Gazette"},
        {"@type": ["NewsArticle"], "headline": "Floods recede", "datePublished": "2026-03-04T05:06:07Z",
         "author": [{"@id": "#ann"}, {"@type": "Person", "name": "Bo Ek"}], "publisher": {"name": "The Gazette"}},
        {"@type": "Person", "@id": "#ann", "name": "Ann Lee"}]}</script>
      """;

  @Test
  void readsLinkedDataWithGraphsAndReferences() {
    Metadata metadata = read(LINKED);

    assertThat(metadata.title()).contains("Floods recede");
    assertThat(metadata.authors()).containsExactly("Ann Lee", "Bo Ek");
    assertThat(metadata.published()).hasToString("Optional[2026-03-04]");
    assertThat(metadata.publishedAt()).hasToString("Optional[2026-03-04T05:06:07Z]");
  }

  @Test
  void believesLinkedDataBeforeOpenGraph() {
    Metadata metadata = read(LINKED + "<meta property='article:published_time' content='2020-01-01'>");

    assertThat(metadata.of(PUBLISHED)).containsExactly(
        new MetadataFact(PUBLISHED, "2026-03-04T05:06:07Z", MetadataSource.JSON_LD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<meta name=author content='Ann Lee'>", "<span itemprop=author>By Ann Lee</span>",
      "<a rel=author href=/ann>Ann Lee</a>", "<h1>Floods</h1><p>By Ann Lee | 4 March 2026</p>"})
  void findsTheWriterWhereverThePageNamesOne(String html) {
    assertThat(read(html).all(AUTHOR)).containsExactly("Ann Lee");
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      2026-03-04T05:06:07+0100       ; 2026-03-04T05:06:07+01:00
      2026-03-04 05:06               ; 2026-03-04T05:06
      2026/3/4                       ; 2026-03-04
      Published March 4, 2026 by us  ; 2026-03-04
      4th Mar 2026                   ; 2026-03-04
      20260304                       ; 2026-03-04
      2026-13-40                     ;
      soon                           ;
      """, delimiter = ';')
  void readsDaysAsPagesWriteThem(String text, String day) {
    assertThat(Days.read(text).orElse(null)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      Floods recede | The Gazette   ; Floods recede
      Floods recede - The Gazette   ; Floods recede
      Floods - and fires            ; Floods - and fires
      """, delimiter = ';')
  void takesTheOutletOffTheHeadline(String title, String headline) {
    assertThat(read("<meta property='og:site_name' content='The Gazette'><title>" + title + "</title>").title())
        .contains(headline);
  }

  @Test
  void saysNothingThatThePageDoesNotSay() {
    assertThat(read("<p>Hello.</p>").asList()).isEmpty();
  }

  private static Metadata read(String html) {
    return new MetadataReader(PageBlocks.of(html)).read();
  }
}

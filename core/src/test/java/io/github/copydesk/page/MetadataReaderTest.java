package io.github.copydesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.MetadataFact;
import io.github.copydesk.article.MetadataField;
import io.github.copydesk.article.MetadataSource;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    Metadata metadata = ReadPage.metadata(LINKED);

    assertThat(metadata.title()).contains("Floods recede");
    assertThat(metadata.authors()).containsExactly("Ann Lee", "Bo Ek");
    assertThat(metadata.published()).hasToString("Optional[2026-03-04]");
    assertThat(metadata.publishedAt()).hasToString("Optional[2026-03-04T05:06:07Z]");
  }

  @Test
  void readsWhereTheStoryStands() {
    Metadata metadata = ReadPage.metadata("<html lang=en_gb><link rel=canonical href='https://gazette.example/a?utm_source=x&amp;id=4&amp;fbclid=y'>"
        + ReadPage.meta("og:image", "https://gazette.example/a.jpg") + ReadPage.meta("og:description", "It &amp;amp; <b>all</b> went.")
        + ReadPage.meta("article:section", "Local") + ReadPage.meta("article:tag", "river") + ReadPage.meta("article:tag", "flood, wall"));

    assertThat(metadata.asList()).containsExactly(
        new MetadataFact(MetadataField.STANDFIRST, "It & all went.", MetadataSource.OPEN_GRAPH),
        new MetadataFact(MetadataField.SECTION, "Local", MetadataSource.OPEN_GRAPH),
        new MetadataFact(MetadataField.LANGUAGE, "en-GB", MetadataSource.LINK),
        new MetadataFact(MetadataField.URL, "https://gazette.example/a?id=4", MetadataSource.LINK),
        new MetadataFact(MetadataField.IMAGE, "https://gazette.example/a.jpg", MetadataSource.OPEN_GRAPH),
        new MetadataFact(MetadataField.KEYWORD, "river", MetadataSource.OPEN_GRAPH),
        new MetadataFact(MetadataField.KEYWORD, "flood", MetadataSource.OPEN_GRAPH),
        new MetadataFact(MetadataField.KEYWORD, "wall", MetadataSource.OPEN_GRAPH));
  }

  @Test
  void saysNothingThatThePageDoesNotSay() {
    assertThat(ReadPage.metadata("<p>Hello.</p>").asList()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<h1>", "<b itemprop=author>", "<p class=byline>", "<time>", "<a rel=author>", "<h2>By", "<meta name=author content=a>"})
  void readsManyOfAKindInTime(String element) {
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> ReadPage.metadata(element.repeat(40_000) + "words ".repeat(100_000)));
  }
}

package io.github.copydesk.page;

import static io.github.copydesk.article.MetadataField.MODIFIED;
import static io.github.copydesk.article.MetadataField.PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.MetadataFact;
import io.github.copydesk.article.MetadataSource;
import io.github.copydesk.article.RawArticle;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDatesTest {

  private static final String LINKED =
      ReadPage.linked("{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-04\",\"dateModified\":\"2026-03-06T10:00:00Z\"}");

  @ParameterizedTest
  @CsvSource(textBlock = """
      2026-03-04T05:06:07+0100       ; 2026-03-04T05:06:07+01:00
      2026-03-04T05:06:07.123-05     ; 2026-03-04T05:06:07-05:00
      2026-03-04t05:06z              ; 2026-03-04T05:06Z
      2026-03-04 5:06                ; 2026-03-04T05:06
      2026/3/4                       ; 2026-03-04
      Published March 4, 2026 by us  ; 2026-03-04
      4th Mar 2026                   ; 2026-03-04
      4 de marzo de 2026             ; 2026-03-04
      20260304                       ; 2026-03-04
      13/03/2026                     ; 2026-03-13
      03/04/2026                     ;
      2026-13-40                     ;
      0001-01-01T00:00:00            ;
      soon                           ;
      """, delimiter = ';')
  void readsDaysAsPagesWriteThem(String text, String day) {
    assertThat(Days.read(text).orElse(null)).isEqualTo(day);
  }

  @Test
  void believesLinkedDataBeforeOpenGraph() {
    assertThat(ReadPage.metadata(LINKED + ReadPage.meta("article:published_time", "2020-01-01T00:00:00Z")).of(PUBLISHED))
        .containsExactly(new MetadataFact(PUBLISHED, "2026-03-04", MetadataSource.JSON_LD));
  }

  @Test
  void takesTheMomentFromAnotherPlaceThatNamesTheDay() {
    Metadata metadata = ReadPage.metadata(LINKED + ReadPage.meta("article:published_time", "2026-03-04T08:09:10+02:00"));

    assertThat(metadata.publishedAt()).contains(OffsetDateTime.parse("2026-03-04T08:09:10+02:00"));
    assertThat(metadata.of(PUBLISHED).asList().get(0).source()).isEqualTo(MetadataSource.OPEN_GRAPH);
    assertThat(metadata.first(MODIFIED)).contains("2026-03-06T10:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "<meta name=date content='March 4, 2026'>",
    "<meta itemprop=datePublished content=2026-03-04>",
    "<span itemprop=datePublished>4 March 2026</span>",
    "<time class='entry-date' datetime=2026-03-04>yesterday</time>",
    "<time>4 March 2026</time>",
    "<h1>Floods recede</h1><p>Ann Lee, 4 March 2026</p>",
    "<h1>Floods recede</h1><p>Updated March 6, 2026</p><p>Published March 4, 2026</p>",
    "<ul><li><time datetime=2026-03-09>9 March</time></ul>" + "<p>News of the day.</p>" + "<h1>Floods recede</h1><time datetime=2026-03-04>4 March</time>",
    "<time class=updated datetime=2026-03-06>6 March</time><time datetime=2026-03-04>4 March</time>",
  })
  void findsTheDayWhereverThePageTellsIt(String html) {
    assertThat(ReadPage.metadata(html).published()).contains(LocalDate.of(2026, 3, 4));
  }

  @Test
  void takesTheDayOfAnUpdateWhereNoOtherIsShown() {
    Metadata metadata = ReadPage.metadata("<h1>Floods recede</h1><p>Updated March 6, 2026</p>");

    assertThat(metadata.first(PUBLISHED)).contains("2026-03-06");
    assertThat(metadata.first(MODIFIED)).contains("2026-03-06");
  }

  @Test
  void handsTheDayOnUnlessTheCallerKnowsBetter() {
    Page page = new PageReader().read(LINKED + "<p>The river rose.</p>");
    RawArticle raw = RawArticle.ofHtml("");

    assertThat(page.known(raw).published()).contains(LocalDate.of(2026, 3, 4));
    assertThat(page.known(raw.published(LocalDate.of(2025, 1, 1))).published()).contains(LocalDate.of(2025, 1, 1));
  }
}

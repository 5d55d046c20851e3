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

  /** So many lines that what stands behind them is not by the headline. */
  private static final String FAR = "<p>News.</p><p>News.</p><p>News.</p><p>News.</p><p>News.</p><p>News.</p><p>News.</p><p>News.</p><p>News.</p>"
      + "<p>News.</p><p>News.</p><p>News.</p><p>News.</p><p>News.</p><p>News.</p><p>News.</p><p>News.</p><p>News.</p><p>News.</p><p>News.</p>"
      + "<p>News.</p><p>News.</p><p>News.</p><p>News.</p><p>News.</p><p>News.</p><p>News.</p><p>News.</p><p>News.</p><p>News.</p><p>News.</p>";

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
      1996-11-01 to 2017-07-31       ; 1996-11-01
      Sat, 5 Mar 2026 00:04:00 +0200 ; 2026-03-05T00:04:00+02:00
      4. März 2026, 18:00 Uhr        ; 2026-03-04
      le 1er août 2026               ; 2026-08-01
      4 grudnia 2026                 ; 2026-12-04
      4 листопада 2026               ; 2026-11-04
      4 октября 2026 г.              ; 2026-10-04
      2026. július 4.                ; 2026-07-04
      2026 m. liepos 4 d.            ; 2026-07-04
      الأربعاء، 07 أكتوبر 2026       ; 2026-10-07
      ۲۰۲۶/۰۳/۰۴                     ; 2026-03-04
      2026年3月4日 9時                ; 2026-03-04
      2026년 3월 4일                  ; 2026-03-04
      ngày 4 tháng 3 năm 2026        ; 2026-03-04
      4. 3. 2026                     ; 2026-03-04
      04.03.26                       ; 2026-03-04
      version 04.03.26               ;
      2026/3/4-5 at the river        ;
      4 listopad 2026                ;
      4 may be 2026                  ;
      Call 0123456789                ;
      yesterday                      ;
      10:00 - 11:30                  ;
      2026-13-40                     ;
      0001-01-01T00:00:00            ;
      soon                           ;
      """, delimiter = ';')
  void readsDaysAsPagesWriteThem(String text, String day) {
    assertThat(Days.read(text).orElse(null)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      1772600000    ; 2026-03-04T04:53:20Z
      1772600000123 ; 2026-03-04T04:53:20Z
      20260304      ; 2026-03-04
      12            ;
      """, delimiter = ';')
  void readsNumbersForMachines(String value, String moment) {
    assertThat(Days.declared(value).orElse(null)).isEqualTo(moment);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      https://gazette.example/2026/3/4/floods         ; 2026-03-04
      https://gazette.example/20260304/floods         ; 2026-03-04
      https://gazette.example/floods-2026-03-04       ; 2026-03-04
      https://gazette.example/floods-04-03-2026       ; 2026-03-04
      https://archive.example/20250101000000/http://gazette.example/2026/03/04/floods ; 2026-03-04
      https://gazette.example/2026/03/floods          ;
      https://gazette.example/123420260304            ;
      https://gazette.example/floods-20269999         ;
      /2026/03/04                                     ; 2026-03-04
      """, delimiter = ';')
  void readsTheDayOfAnAddress(String address, String day) {
    assertThat(AddressDay.of(address).orElse(null)).isEqualTo(day);
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
    "<h1>Floods recede</h1><p>Aktualisiert: 6. März 2026</p><p>Veröffentlicht: 4. März 2026</p>",
    "<h1>Floods recede</h1><p>Registriert: 18.09.2008</p><p>Ann » 4.3.2026, 05:42</p>",
    "<h1>Floods recede</h1><p><span class=published title=2026-03-04>Wednesday</span></p>",
    "<h1>Floods recede</h1><p class=post-date data-timestamp=1772600000>Wednesday</p>",
    "<h1>Floods recede</h1><p>4 March 2026</p>" + FAR + "<time class=published datetime=2026-03-09>9 March</time>",
    "<h1>Floods of 1 March 2026</h1><p>4 March 2026</p>",
    "<link rel=canonical href='https://gazette.example/2026/03/04/floods'><h1>Floods recede</h1>",
    "<link rel=canonical href='https://gazette.example/2026/03/04/floods'><meta name=date content=2026-03-06><h1>Floods recede</h1>",
    "<h1>Floods recede</h1><p>Updated</p><p>6 March 2026</p><p>Posted</p><p>4 March 2026</p>",
    "<h1>Floods recede</h1><meta name=date content=2026-03-04>" + FAR + "<p itemprop=datePublished>2026-03-09</p>",
  })
  void findsTheDayWhereverThePageTellsIt(String html) {
    assertThat(ReadPage.metadata(html).published()).contains(LocalDate.of(2026, 3, 4));
  }

  @Test
  void knowsTheDayOfTheOutletWhereUniversalTimeHasAnother() {
    Metadata metadata = ReadPage.metadata(ReadPage.linked("{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-05T02:25:54Z\"}")
        + "<link rel=canonical href='https://gazette.example/2026/03/04/floods'>");

    assertThat(metadata.of(PUBLISHED)).extracting(MetadataFact::value).containsExactly("2026-03-05T02:25:54Z", "2026-03-04");
    assertThat(metadata.published()).contains(LocalDate.of(2026, 3, 4));
    assertThat(metadata.publishedAt()).contains(OffsetDateTime.parse("2026-03-05T02:25:54Z"));
  }

  @Test
  void knowsTheZoneOfTheOutletByItsClock() {
    Metadata metadata = ReadPage.metadata(ReadPage.linked("{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-05T12:25:54Z\"}")
        + "<h1>Floods recede</h1><time datetime='2026-03-05 07:25:54'>March 5</time>");

    assertThat(metadata.first(PUBLISHED)).contains("2026-03-05T07:25:54-05:00");
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

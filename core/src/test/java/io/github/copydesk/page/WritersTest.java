package io.github.copydesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.MetadataField;
import io.github.copydesk.article.MetadataSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritersTest {

  private static final OutletNames OUTLET = new OutletNames(List.of("The Gazette"), List.of("https://www.gazette.example/a"));

  @ParameterizedTest
  @CsvSource(textBlock = """
      Ann Lee                                          ~ Ann Lee
      By Ann Lee and Bo Ek                             ~ Ann Lee | Bo Ek
      By Ann Lee, Bo Ek and Cy Orr                     ~ Ann Lee | Bo Ek | Cy Orr
      Written by: Ann Lee & Bo Ek                      ~ Ann Lee | Bo Ek
      ByAnn Lee                                        ~ Ann Lee
      Byron Lee                                        ~ Byron Lee
      Von Ann Lee und Bo Ek                            ~ Ann Lee | Bo Ek
      Écrit par Ann Lee et Bo Ek                       ~ Ann Lee | Bo Ek
      Ein Artikel von Ann Lee                          ~ Ann Lee
      Vonda Lee                                        ~ Vonda Lee
      Por                                              ~
      View all posts by Ann Lee                        ~ Ann Lee
      No Author                                        ~
      Ann Lee @annlee                                  ~ Ann Lee
      <a href="/ann">Ann Lee</a>, <a href="/bo">Bo Ek</a> ~ Ann Lee | Bo Ek
      ann[at]gazette.example                           ~
      Reuters Staff                                    ~ Reuters Staff
      Ann Lee, Senior Staff Writer, Rivers and Lakes   ~ Ann Lee
      Ann Lee, MD, PhD                                 ~ Ann Lee, MD, PhD
      Ann Lee, The Gazette                             ~ Ann Lee
      , The Gazette                                    ~ The Gazette
      Ann Lee | Reporter | 4 March                     ~ Ann Lee
      Ann Lee in Rivertown                             ~ Ann Lee
      Ann Lee. Reviewed by Bo Ek                       ~ Ann Lee
      Updated by Bo Ek                                 ~
      Center for Floods and Research                   ~ Center for Floods and Research
      https://gazette.example/authors/ann              ~
      /authors/ann                                     ~
      @annlee                                          ~
      {{ author }}                                     ~
      undefined                                        ~
      ann.lee                                          ~ ann.lee
      D&eacute;sir&eacute;e Lee                        ~ Désirée Lee
      """, delimiter = '~')
  void readsNamesOutOfBylines(String byline, String names) {
    assertThat(String.join(" | ", new AuthorNames(OUTLET).read(byline))).isEqualTo(names == null ? "" : names);
  }

  @Test
  void knowsPersonsFromOutletsAndUserNames() {
    AuthorNames names = new AuthorNames(OUTLET);

    assertThat(names.persons("Ann Lee")).containsExactly("Ann Lee");
    assertThat(List.of("The Gazette", "ann.lee", "user_7", "Flood Research e.V.", "Rivers Foundation")).allMatch(name -> names.persons(name).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "<meta name=author content='Ann Lee'>",
    "<meta name=citation_author content='Lee, Ann'>",
    "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ann Lee'>",
    "<div itemprop=author itemscope><a href=/ann><span itemprop=name>Ann Lee</span></a> Reporter</div>",
    "<meta itemprop=author content='Ann Lee'>",
    "<span itemprop=author>By Ann Lee</span>",
    "<a rel='author external' href=/ann>Ann Lee</a>",
    "<h1>Floods</h1><p>By Ann Lee | 4 March 2026</p>",
    "<h1>Floods</h1><p><span>By</span><span>Ann Lee</span></p>",
    "<h1>Floods</h1><div>Written by</div><div>Ann Lee</div><div>12 minutes</div>",
    "<h1>Floods</h1><p>Ann Lee | Senior Writer | 4 March 2026</p>",
    "<h1>Floods</h1><div class=article__author__info><span>Ann Lee</span><span>Founder at Rivers</span></div>",
    "<meta name=author content='gazette_admin7'><h1>Floods</h1><p>By Ann Lee</p>",
    "<meta name=author content='Rivers Verlag GmbH'><h1>Floods</h1><p>Von Ann Lee</p>",
    "<h1>Floods</h1><p>Texte : Ann Lee</p>",
    "<h1>Floods</h1><p>Por Ann Lee | 4 de marzo</p>",
    "<h1>Floods</h1><p class=author>All our articles</p><p class=author>Ann Lee</p>",
  })
  void findsTheWriterWhereverThePageNamesOne(String html) {
    assertThat(ReadPage.metadata(html).authors()).containsExactly("Ann Lee");
  }

  @Test
  void takesThePersonBeforeTheOutlet() {
    String page = ReadPage.meta("og:site_name", "The Gazette") + "<meta name=author content='The Gazette'><h1>Floods recede</h1>";

    assertThat(ReadPage.metadata(page).authors()).containsExactly("The Gazette");
    assertThat(ReadPage.metadata(page + "<p>By Ann Lee</p>").of(MetadataField.AUTHOR).asList()).singleElement()
        .matches(fact -> fact.value().equals("Ann Lee") && fact.source() == MetadataSource.TEXT);
  }

  @Test
  void leavesTheWritersOfNeighboursOut() {
    assertThat(ReadPage.metadata("<main><div><p><b itemprop=author>Ann Lee</b> <b itemprop=author>Bo Ek</b></p></div></main>"
        + "<ul><li><p><b itemprop=author>Cy Orr</b></p></li></ul>").authors()).containsExactly("Ann Lee", "Bo Ek");
  }

  @Test
  void takesNoCommenterForTheWriter() {
    assertThat(ReadPage.metadata("<h1>Floods recede</h1><div class=comment-list><p class=author>Pat Fan</p></div>").authors()).isEmpty();
  }
}

package io.github.copydesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Removal;
import io.github.copydesk.article.RemovalKind;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a page belongs to its story, each kind of part put into the same small page. */
class StoryPartsTest {

  private static final String OPENING = """
      <p>The river rose overnight, and by noon it had reached the old bridge in the middle of the town.</p>
      <p>“We have never seen so much water,” said Ann Lee, who has run the ferry across it for thirty years.</p>""";
  private static final String CLOSING = """
      <p>The council will meet on Friday, when it is to decide who will pay for the new wall along the bank.</p>
      <p>Engineers had warned the mayor two years ago that the old wall would not hold, the minutes of the council show.</p>""";

  private static Page page(String before, String within, String after) {
    return new PageReader().read("<html><head><title>Floods recede in the valley</title></head><body><nav><a href=/>Home</a></nav><main>"
        + "<article><h1>Floods recede in the valley</h1>" + before + "<div class=article-body>" + OPENING + within + CLOSING + "</div>"
        + after + "</article></main><footer><p>© 2026 The Gazette. All rights reserved.</p></footer></body></html>");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<h2>Homes under water</h2>",
      "<ul><li>Forty homes were flooded on the left bank.</li><li>Two roads remain closed until further notice.</li></ul>",
      "<blockquote><p>No wall would have held this water back, whatever it had cost the town to build it.</p></blockquote>",
      "<blockquote class=twitter-tweet><p>The bridge is closed, please stay away</p>— Town Hall (@townhall) May 3, 2026</blockquote>",
      "<div>The ferry will not run before the end of the week, its owner told this paper on Monday evening.</div>",
      "<p>More rain is <a href=/rain>expected later in the week</a>, the weather service said in its report on Monday.</p>"})
  void keepsThePartsOfAStory(String part) {
    String words = Jsoup.parse(part).text().substring(0, 15);

    assertThat(page("", part, "").text()).startsWith("The river rose").endsWith("council show.").contains(words);
  }

  @Test
  void keepsTheCellsOfATableApart() {
    String table = "<table><tr><th>Year</th><th>Level</th></tr><tr><td>2019</td><td>4.1 metres</td></tr>"
        + "<tr><td>2026</td><td>5.3 metres</td></tr></table>";

    assertThat(page("", table, "").text()).contains("2019\n\n4.1 metres\n\n2026\n\n5.3 metres");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      CAPTION        | <figure><img src=x><figcaption>The old bridge on Monday</figcaption></figure>
      CAPTION        | <div class=wp-caption><p class=wp-caption-text>The old bridge on Monday</p></div>
      CAPTION        | <p><img src=x alt='The old bridge on Monday at noon.'></p><p>The old bridge on Monday at noon</p>
      NAVIGATION     | <nav><ul><li><a href=/a>The old bridge on Monday</a></li></ul></nav>
      HIDDEN         | <p style='display: none'>The old bridge on Monday</p>
      RELATED_LINK   | <div class=related-articles><a href=/a>Read more: The old bridge on Monday</a></div>
      NEWSLETTER     | <aside class=newsletter-signup><p>The old bridge on Monday</p></aside>
      ADVERTISEMENT  | <div class=ad-container><p>Advertisement</p></div>
      """)
  void takesOutWhatStandsWithinAStory(RemovalKind kind, String part) {
    String words = Jsoup.parse(part).text();

    Page page = page("", part, "");

    assertThat(page.text()).doesNotContain(words).contains("thirty years.\n\nThe council");
    assertThat(page.removals()).filteredOn(removal -> removal.text().equals(words)).extracting(Removal::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      BYLINE         | <p class=byline>By Ann Smith</p>
      SECTION_LABEL  | <p class=tags><a href=/t>Weather</a></p>
      """)
  void takesOutWhatStandsBeforeAStory(RemovalKind kind, String part) {
    String words = Jsoup.parse(part).text();

    Page page = page(part, "", "");

    assertThat(page.text()).startsWith("The river rose");
    assertThat(page.removals()).filteredOn(removal -> removal.text().equals(words)).extracting(Removal::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      READER_COMMENT | <section id=comments class=comments><div class=comment><p>I never saw such a flood in my whole life!</p></div></section>
      OTHER_STORY    | <article class=teaser><h3><a href=/b>Mayor steps down</a></h3><p>I never saw such a flood, he says.</p></article>
      COMMENT_POLICY | <section id=comments class=comments><p>Leave a comment</p></section>
      RELATED_LINK   | <div class=module><h3><a href=/b>Mayor steps down</a></h3></div>
      RELATED_LINK   | <div class=module><p><a href=/b>Lesen Sie auch: Der Pegel fällt</a></p></div>
      SECTION_LABEL  | <p>Filed under: <a href=/t>Weather</a></p>
      COPYRIGHT      | <p>© 2026 The Gazette</p>
      """)
  void takesOutWhatStandsBehindAStory(RemovalKind kind, String part) {
    Page page = page("", "", part);

    assertThat(page.text()).endsWith("council show.");
    assertThat(page.removals()).extracting(Removal::kind).contains(kind, RemovalKind.HEADLINE, RemovalKind.NAVIGATION);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      <p>A<b>b</b>c<i>d</i> e</p>           | Abcd e
      <p>One<wbr>two</p>                    | Onetwo
      <p>One<span>two</span> three</p>      | Onetwo three
      <p>One<a href=/x>two</a>three</p>     | Onetwothree
      <p><ruby>North<rp>(</rp><rt>nawth</rt></ruby>ward</p> | Northward
      <p>So&shy;lo</p>                      | So\u00ADlo
      """)
  void partsNothingInsideAWord(String html, String text) {
    assertThat(PageBlocks.of(html).text(0)).isEqualTo(text);
  }
}

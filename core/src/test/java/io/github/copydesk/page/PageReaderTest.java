package io.github.copydesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.article.OffsetMap;
import io.github.copydesk.article.RawArticle;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

  private static final String STORY = """
      <p>The river rose overnight, and by noon it had reached the old bridge in the town.</p>
      <p>“We have never seen so much water,” said Ann Lee, who has run the ferry for years.</p>
      <p>The council will meet on Friday, when it is to decide who pays for the new wall.</p>""";

  private final PageReader reader = new PageReader();

  @Test
  void takesTheStoryAndLeavesThePage() {
    Page page = reader.read("<html><head><title>Floods recede</title></head><body><nav><a href=/>Home</a></nav><main><article>"
        + "<h1>Floods recede</h1><div class=article-body>" + STORY + "</div></article></main>"
        + "<aside class=sidebar><a href=/a>Most read: the price of gas is up</a></aside>"
        + "<footer><p>© 2026 The Gazette. All rights reserved.</p></footer></body></html>");

    assertThat(page.text()).startsWith("The river rose").endsWith("the new wall.").contains("said Ann Lee")
        .doesNotContain("Floods recede", "Most read", "Gazette");
    assertThat(page.removals()).extracting(removal -> removal.text()).anyMatch(text -> text.contains("Gazette"));
  }

  @Test
  void saysWhereAPageHoldsNoArticle() {
    RawArticle raw = RawArticle.ofHtml("<nav><a href=/>Home</a></nav>");

    assertThat(reader.read(raw).diagnostics(raw)).singleElement()
        .satisfies(odd -> assertThat(odd.kind()).isEqualTo(Diagnostic.Kind.NO_ARTICLE));
  }

  @Test
  void saysHowManyCharactersOfAPageCouldNotBeRead() {
    RawArticle raw = RawArticle.ofHtml(("<meta charset=utf-8><article>" + STORY + "</article>caf\u00e9").getBytes(StandardCharsets.ISO_8859_1), "");

    assertThat(reader.read(raw).diagnostics(raw)).singleElement().satisfies(odd -> {
      assertThat(odd.kind()).isEqualTo(Diagnostic.Kind.UNDECODED_BYTES);
      assertThat(odd.message()).contains("UTF-8, in which 1 character could not be read");
    });
  }

  @Test
  void findsNothingOddAboutAnEmptyText() {
    assertThat(reader.read(RawArticle.of("")).diagnostics(RawArticle.of(""))).isEmpty();
  }

  @Test
  void takesAPlainTextForItsOwnPage() {
    Page page = reader.read(RawArticle.of("<p>No page."));

    assertThat(page.text()).isEqualTo("<p>No page.");
    assertThat(page.origin()).isEqualTo(OffsetMap.identity(11));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\0", "<", "<!--", "&", "<p", "</p></p>", "<html><frameset>", "<table><td>a<table>b", "<svg><p>x",
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":[[[{", "<body><body>x", "\uD800", "<meta content>"})
  void readsBrokenPagesWithoutComplaint(String html) {
    assertThat(reader.read(html).origin().rawLength()).isEqualTo(html.length());
  }

  @Test
  void readsGarbageWithoutComplaint() {
    Random random = new Random(1);
    String[] pieces = {"<p>", "</p>", "<table>", "<td>", "a b", "&amp;", "&#", "<b>", "</b>", "<li>", "\"", "<a href=x>", "é", "\n", "<!--",
        "-->", "<svg>", "</table>", "<select>", "<h1>", ".", "<title>", "\uD83D", "\r\n", "<br>", "<template>"};
    for (int round = 0; round < 500; round++) {
      StringBuilder html = new StringBuilder();
      random.ints(60, 0, pieces.length).forEach(piece -> html.append(pieces[piece]));
      assertThat(reader.read(html.toString()).origin().rawLength()).isEqualTo(html.length());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<p><a>", "<blockquote>", "<article><h1>x</h1>"})
  void readsDeeplyNestedPagesInTime(String element) {
    long elements = element.chars().filter(letter -> letter == '<').count();
    String html = element.repeat((int) (100_000 / elements)) + STORY;

    Assertions.assertTimeout(Duration.ofSeconds(60), () -> reader.read(html));
  }

  @Test
  void readsLargePagesInTime() {
    String html = "<h1>Floods</h1>" + STORY.repeat(40_000);

    Assertions.assertTimeout(Duration.ofSeconds(40), () -> reader.read(html));
  }
}

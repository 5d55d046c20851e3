package io.github.copydesk.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.RemovalKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "<p>", "</p>", "<br>", "<br/>", "<br />", "<div class=\"a b\">", "<h2>", "<li>", "<blockquote cite='x'>", "<p\nid=x>",
  })
  void knowsTagsThatBreakTheLine(String tag) {
    assertThat(new Markup(tag + "so").tagAt(0)).isEqualTo(new Markup.Tag(tag.length(), true, RemovalKind.GARBLED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>", "</b>", "<i>", "<em>", "<strong>", "<a href=\"https://pequod.example?a=1&b=2\">", "</a>", "<span>", "<img src=x />"})
  void knowsTagsWithinALine(String tag) {
    assertThat(new Markup(tag + "so").tagAt(0)).isEqualTo(new Markup.Tag(tag.length(), false, RemovalKind.GARBLED));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<", "< p>", "<3", "<bold>", "<ahab@pequod.example>", "<QNTM.O>", "<p", "<p <b>", "</", "<>", "<p:x>", "<a-b>", "<price>",
  })
  void takesNothingElseForATag(String text) {
    assertThat(new Markup(text).tagAt(0)).isNull();
  }

  @Test
  void givesUpOnATagAsLongAsAParagraph() {
    assertThat(new Markup("<a href=\"" + "x".repeat(300) + "\">").tagAt(0)).isNull();
  }

  @Test
  void takesTheTagOfAPostForAPost() {
    assertThat(new Markup("<tweet id=5>").tagAt(0)).isEqualTo(new Markup.Tag(12, true, RemovalKind.EMBEDDED_POST));
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', value = {
      "&amp;, &", "&lt;, <", "&quot;, \"", "&rsquo;, ’", "&#8217;, ’", "&#x2019;, ’", "&eacute;, é", "&amp;amp;, &",
      "&amp;#39;, `'`", "&amp;amp;quot;, \"", "&#128077;, 👍",
  })
  void readsEntities(String entity, String characters) {
    assertThat(new Markup(entity + "so").entityAt(0)).isEqualTo(new Markup.Entity(entity.length(), characters));
  }

  @ParameterizedTest
  @ValueSource(strings = {"&", "&;", "& co;", "&#;", "&amp", "&averyveryverylongname;"})
  void takesNothingElseForAnEntity(String text) {
    assertThat(new Markup(text).entityAt(0)).isNull();
  }
}

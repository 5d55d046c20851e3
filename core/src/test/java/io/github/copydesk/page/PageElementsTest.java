package io.github.copydesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.PageElement;
import io.github.copydesk.article.RawSpan;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageElementsTest {

  private static final String HTML = "<body><div><h1>Floods</h1><!-- x --><p>The <b>old</b> bridge</p><ul><li>Ann<li>Bob</ul></div>"
      + "<table><tr><td>One</table><my:tag>Two</my:tag></body>";

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Floods               | body > div:nth-child(1) > h1:nth-child(1)
      bridge               | body > div:nth-child(1) > p:nth-child(2)
      old                  | body > div:nth-child(1) > p:nth-child(2) > b:nth-child(1)
      The <b>old           | body > div:nth-child(1) > p:nth-child(2)
      Bob                  | body > div:nth-child(1) > ul:nth-child(3) > li:nth-child(2)
      Ann<li>Bob           | body > div:nth-child(1) > ul:nth-child(3)
      bridge</p><ul><li>An | body > div:nth-child(1)
      One                  | body > table:nth-child(2) > tbody:nth-child(1) > tr:nth-child(1) > td:nth-child(1)
      Two                  | body > my\\:tag:nth-child(3)
      """)
  void tellsTheElementOfAPart(String part, String path) {
    PageElement element = around(part);

    assertThat(element.path()).isEqualTo(path);
    assertThat(Jsoup.parse(HTML).select(path)).hasSize(1);
  }

  private static PageElement around(String part) {
    int start = HTML.indexOf(part);
    return new PageReader().read(HTML).elements().around(new RawSpan(start, start + part.length())).orElseThrow();
  }

  @Test
  void leadsFromAnElementToThoseAroundIt() {
    PageElement element = around("Bob");

    assertThat(element.name()).isEqualTo("li");
    assertThat(element.place()).isEqualTo(2);
    assertThat(element.nearest("div")).contains(PageElement.root("body").child("div", 1));
    assertThat(element.nearest("p")).isEmpty();
    assertThat(element.parent().flatMap(PageElement::parent)).isEqualTo(element.nearest("div"));
  }
}

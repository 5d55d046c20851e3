package io.github.copydesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoxTest {

  private static final String SHOWN = "<p>The river rose overnight, and by noon it had reached the old bridge.</p>";

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      true  | <div style="color: red; display: none">Text</div>
      true  | <div style="visibility:hidden">Text</div>
      true  | <div hidden>Text</div>
      true  | <div hidden><p>Text</p></div>
      false | <div style="display: none" aria-labelledby=x>Text</div>
      false | <div hidden id="S:1">Text</div>
      false | <div style="display: block">Text</div>
      true  | <nav>Text</nav>
      true  | <figure><figcaption>Text</figcaption></figure>
      true  | <div class=caption><p>Text</p></div>
      true  | <aside>Text</aside>
      true  | <form>Text</form>
      true  | <dialog>Text</dialog>
      true  | <div role=dialog><p>Text</p></div>
      true  | <div role=navigation>Text</div>
      true  | <div role=complementary>Text</div>
      true  | <div role=contentinfo>Text</div>
      true  | <div role=banner>Text</div>
      false | <div role=main>Text</div>
      true  | <div class=sidebar><p>Text</p></div>
      true  | <div id=comments><p>Text</p></div>
      true  | <div class=cookie-notice>Text</div>
      false | <div class=content-with-sidebar><h1>Text</h1></div>
      false | <section>Text</section>
      """)
  void knowsWhatNoArticleHas(boolean outside, String part) {
    assertThat(PageBlocks.of(SHOWN.repeat(3) + part).isOutside(3)).isEqualTo(outside);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div style='display: none'>", "<div hidden>", "<aside>", "<footer>", "<form>", "<div role=dialog>"})
  void keepsWhatHoldsMostOfThePage(String around) {
    assertThat(PageBlocks.of(around + "<div>" + SHOWN.repeat(3) + "</div>").isOutside(1)).isFalse();
  }

  @Test
  void takesNoCommentsForTheStoryHoweverLong() {
    PageBlocks page = PageBlocks.of("<div class=story>" + SHOWN.repeat(2) + "</div><div class=comments>" + SHOWN.repeat(9) + "</div>");

    assertThat(page.isOutside(0)).isFalse();
    assertThat(page.isOutside(5)).isTrue();
  }
}

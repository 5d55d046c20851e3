package io.github.copydesk.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.OffsetMap;
import io.github.copydesk.article.RawSpan;
import io.github.copydesk.article.Span;
import org.junit.jupiter.api.Test;

class RewritingTest {

  @Test
  void copiesReplacesAndDrops() {
    Rewritten rewritten = new Rewriting("The old  ship").copy(0, 4).replace(4, 7, "new").copy(8, 13).done();
    assertThat(rewritten.text()).isEqualTo("The new ship");
    assertThat(rewritten.origin().original(new Span(4, 7))).isEqualTo(new RawSpan(4, 7));
    assertThat(rewritten.origin().original(new Span(8, 12))).isEqualTo(new RawSpan(9, 13));
  }

  @Test
  void mapsEveryPartOfAReplacementToAllItReplaced() {
    Rewritten rewritten = new Rewriting("&amp;c").replace(0, 5, "&").copy(5, 6).done();
    assertThat(rewritten.text()).isEqualTo("&c");
    assertThat(rewritten.origin().original(new Span(0, 1))).isEqualTo(new RawSpan(0, 5));
  }

  @Test
  void changesNothingThatIsCopiedWhole() {
    Rewritten rewritten = new Rewriting("ship").copy(0, 4).done();
    assertThat(rewritten).isEqualTo(new Rewritten("ship", OffsetMap.identity(4)));
  }

  @Test
  void dropsWhatIsNeverCopied() {
    Rewritten rewritten = new Rewriting("ship").done();
    assertThat(rewritten.text()).isEmpty();
    assertThat(rewritten.origin().rawLength()).isEqualTo(4);
  }
}

package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.RawArticle;
import io.github.copydesk.article.Span;
import org.junit.jupiter.api.Test;

class PolNearTest {

  private static final Document DOCUMENT = new Document("daily_1", RawArticle.of("😀 Ann said it is late. Read more"));

  @Test
  void joinsThePartsOfAContent() {
    AttributedDocument document = parse("""
        T1\tSource 2 5\tAnn
        T2\tCue 6 10\tsaid
        T3\tContent 11 13\tit
        T4\tContent 14 21\tis late
        E1\tAttribution:T9 Source:T1 Cue:T2 Content2:T4 Content:T3
        """);

    assertThat(document.attributions()).singleElement().satisfies(relation -> {
      assertThat(relation.source()).containsExactly(new Span(3, 6));
      assertThat(relation.content()).containsExactly(new Span(12, 14), new Span(15, 22));
    });
  }

  @Test
  void readsASpanInSeveralPieces() {
    AttributedDocument document = parse("T1\tCue 6 10;19 21\tsaid te\nT2\tContent 11 13\tit\nE1\tX:T0 Cue:T1 Content:T2\n");

    assertThat(document.attributions().get(0).cue()).hasSize(2);
  }

  @Test
  void dropsAnEventWithoutContent() {
    assertThat(parse("T1\tCue 6 10\tsaid\nE1\tX:T0 Cue:T1\n").attributions()).isEmpty();
  }

  @Test
  void keepsDebrisApart() {
    AttributedDocument document = parse("T1\tDiscard 23 32\tRead more\n");

    assertThat(document.discarded()).extracting(span -> span.of(document.text())).containsExactly("Read more");
    assertThat(document.publisher()).isEqualTo("daily");
  }

  private static AttributedDocument parse(String annotation) {
    return PolNear.parse(DOCUMENT, annotation);
  }
}

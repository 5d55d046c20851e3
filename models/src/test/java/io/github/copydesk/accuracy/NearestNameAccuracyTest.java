package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.accuracy.Prediction.Said;
import io.github.copydesk.accuracy.Prediction.Speaker;
import io.github.copydesk.article.RawArticle;
import io.github.copydesk.article.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestNameAccuracyTest {

  @Test
  void takesTheNameBeforeAndLeavesShortQuotationsOut() {
    String text = "Ann Lee met Bo Ray. “We will never sell the old boat,” she said of “Grey Gull”.";

    assertThat(NearestNameAccuracy.predict(new Document("one", RawArticle.of(text))).quotations())
        .singleElement()
        .extracting(Said::speaker)
        .isEqualTo(Optional.of(new Speaker(
            Optional.of(new Span(12, 18)), "Bo Ray", "Bo Ray")));
  }
}

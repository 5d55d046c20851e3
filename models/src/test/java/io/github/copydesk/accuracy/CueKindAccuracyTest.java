package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.AttributionKind;
import io.github.copydesk.article.Form;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CueKindAccuracyTest {

  @Test
  void readsAKindForEveryCueOfTheSheet() throws IOException {
    assertThat(CueKindAccuracy.rows()).hasSize(200)
        .extracting(row -> AttributionKind.valueOf(row.group("kind"))).contains(AttributionKind.values());
    assertThat(CueKindAccuracy.rows())
        .extracting(row -> Form.valueOf(row.group("form"))).contains(Form.values());
  }

  @Test
  void readsEachCueOnce() throws IOException {
    assertThat(CueKindAccuracy.rows())
        .extracting(row -> row.group("document") + " " + row.group("start")).doesNotHaveDuplicates();
  }
}

package io.github.copydesk.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.QuotationKind;
import io.github.copydesk.segmentation.EnglishSegments;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationKindTest {

  private static List<QuotationKind> kinds(String text) {
    return new QuotationFinder().split(EnglishSegments.of(text)).quotations().stream().map(it -> it.kind()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "“We will sail at dawn and come back by noon,” the captain said.",
      "The captain said that the sea was “calm and grey and very wide indeed.”",
      "“No comment,” the captain said.",
      "“Never again!” she shouted.",
      "The captain was “not amused” by it, she said.",
      "The captain told the mate: “Come back.”",
      "The mate said that the sea “was too rough.”",
      "‘We will sail at dawn,’ the captain said.",
      "She replied: \"I do not know.\"",
  })
  void hearsSpeech(String text) {
    assertThat(kinds(text)).containsOnly(QuotationKind.SPEECH);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "They watched the film “The Old Man and His Sea” at the harbour.",
      "The novel “Moby-Dick” was lost.",
      "The ship, nicknamed “Rusty”, sank.",
      "They passed the \"Safe Harbours Act\" in spring.",
      "A crew from the “Fish for All” movement marched.",
      "The so-called “sailors” were paid in rum.",
      "Its host on “Good Morning Nantucket” was late.",
      "The word ‘whale’ is old.",
  })
  void knowsTitlesTermsAndNicknames(String text) {
    assertThat(kinds(text)).containsOnly(QuotationKind.TERM);
  }

  @Test
  void judgesEachQuotationForItself() {
    assertThat(kinds("“I will never watch it again,” the captain said. The film is “The Old Man and His Sea.”"))
        .containsExactly(QuotationKind.SPEECH, QuotationKind.TERM);
  }
}

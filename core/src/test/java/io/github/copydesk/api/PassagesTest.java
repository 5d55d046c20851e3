package io.github.copydesk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.AttributionKind;
import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Content;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Narrative;
import io.github.copydesk.article.Passage;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.QuotationKind;
import io.github.copydesk.article.Span;
import io.github.copydesk.testing.MarkedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In marked texts N is narrative, Q speech, T a term and C the content of an attribution. */
class PassagesTest {

  private static Passages passages(String marked) {
    MarkedText text = MarkedText.parse(marked);
    List<Passage> passages = new ArrayList<>();
    text.spans("N").forEach(span -> passages.add(new Narrative(span, span.of(text.text()))));
    text.spans("Q").forEach(span -> passages.add(quotation(span, text.text(), QuotationKind.SPEECH)));
    text.spans("T").forEach(span -> passages.add(quotation(span, text.text(), QuotationKind.TERM)));
    passages.sort(Comparator.comparing(Passage::span));
    return new Passages(passages, List.of());
  }

  private static Quotation quotation(Span span, String text, QuotationKind kind) {
    return new Quotation(span, span.of(text), kind, List.of(new Span(span.start() + 1, span.end() - 1)), List.of());
  }

  private static Attributions attributions(String marked) {
    MarkedText text = MarkedText.parse(marked);
    return new Attributions(text.spans("C").stream()
        .map(span -> new Attribution(Story.SAID.source(), Story.SAID.cue(), new Content(List.of(span), "", Form.MIXED),
            AttributionKind.SPEECH, 1))
        .toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "{N:He said }{Q:“no”}{N: and left.} | He said  and left.",
      "{N:He read }{T:“Ahab”}{N: twice.} | He read “Ahab” twice.",
      "{Q:“No.”} | ~~",
      "{T:“Ahab”} | “Ahab”",
      "{N:He left.} | He left.",
  })
  void tellTheStoryWithoutSpeechButWithTerms(String marked, String story) {
    assertThat(passages(marked).withoutSpeech()).isEqualTo(story);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "{N:He is }{C:{T:“calm”}}{N:, he said.} | SPEECH",
      "{C:{N:He is very }{T:“calm”}{N: now}}{N:, he said.} | SPEECH",
      "{N:He read }{T:“Ahab”}{C:{N: twice}}{N:, he said.} | TERM",
      "{C:{N:He read }}{T:“Ahab”}{N: twice.} | TERM",
      "{N:He said }{Q:“no”}{N:.} | SPEECH",
  })
  void hearSpeechInWhatIsAttributed(String marked, QuotationKind kind) {
    Passages heard = passages(marked).heardIn(attributions(marked));
    assertThat(heard.quotations()).extracting(Quotation::kind).containsExactly(kind);
    assertThat(heard.asList()).extracting(Passage::span).isEqualTo(passages(marked).asList().stream().map(Passage::span).toList());
  }

  @Test
  void comeInTheOrderOfTheText() {
    Passages passages = passages("{N:He read }{T:“Ahab”}{N: and said }{Q:“no”}{N:.}");
    assertThat(passages.quotations()).extracting(Passage::text).containsExactly("“Ahab”", "“no”");
    assertThat(passages.narrative()).extracting(Passage::text).containsExactly("He read ", " and said ", ".");
  }

  @Test
  void areOneNarrativeWhereNothingIsQuoted() {
    assertThat(Passages.narrativeOnly("He left.").asList()).containsExactly(new Narrative(new Span(0, 8), "He left."));
    assertThat(Passages.narrativeOnly("").asList()).isEmpty();
  }

  @Test
  void cannotBeChanged() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> passages("{N:He left.}").asList().clear());
  }
}

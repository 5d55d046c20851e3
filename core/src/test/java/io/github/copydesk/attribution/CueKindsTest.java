package io.github.copydesk.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.copydesk.article.AttributionKind;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.testing.WordTagger;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueKindsTest {

  private static AttributionKind kind(String cue, Form form) {
    Segments segments = WordTagger.segment(cue);
    Story story = new Story(segments, Passages.narrativeOnly(cue), new Entities(List.of()));
    return new CueKinds(story).of(story.tokensOf(new Span(0, cue.length())), form);
  }

  @ParameterizedTest
  @ValueSource(strings = {"said", "told reporters", "according to", "has repeatedly warned", "refused to say", "wants to say",
      "promise", "criticism of", "reportedly", ":", "—", "put it:", "their motto:", "[", "in", "under"})
  void takesReportingForSpeech(String cue) {
    assertThat(kind(cue, Form.INDIRECT)).isEqualTo(AttributionKind.SPEECH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"believe", "hopes", "do not want", "seem to show", "support for", "confident", "it is unclear", "view",
      "for", "want to show"})
  void takesThinkingAndWishingForThought(String cue) {
    assertThat(kind(cue, Form.INDIRECT)).isEqualTo(AttributionKind.THOUGHT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"shows", "decide", "endorsed", "refused", "voting against", "decision", "built", "of the house"})
  void takesDecidingAndShowingForAct(String cue) {
    assertThat(kind(cue, Form.INDIRECT)).isEqualTo(AttributionKind.ACT);
  }

  @ParameterizedTest
  @CsvSource({
      "make clear,SPEECH", "make it very clear,SPEECH", "make a decision on,ACT", "make,ACT",
      "take to Twitter,SPEECH", "take issue with,SPEECH", "take a vote on,ACT",
      "have no plans,THOUGHT", "have a plan,THOUGHT", "has in mind,THOUGHT", "come to terms with,THOUGHT",
      "cast a vote for,ACT", "cast doubt on,SPEECH", "be against,THOUGHT", "point of view,THOUGHT", "pointed out,SPEECH"})
  void readsPhrasesBeforeWords(String cue, AttributionKind kind) {
    assertThat(kind(cue, Form.INDIRECT)).isEqualTo(kind);
  }

  @Test
  void endsAPhraseAtAnotherVerb() {
    assertThat(kind("be walking against", Form.INDIRECT)).isEqualTo(AttributionKind.ACT);
  }

  @ParameterizedTest
  @CsvSource({"shows,DIRECT,SPEECH", "yodeled,DIRECT,SPEECH", "yodeled,MIXED,ACT", "wondered,DIRECT,THOUGHT", "said,DIRECT,SPEECH"})
  void takesWhatIsWhollyQuotedForSpeechUnlessThought(String cue, Form form, AttributionKind kind) {
    assertThat(kind(cue, form)).isEqualTo(kind);
  }

  @Test
  void readsLongCuesInTime() {
    String cue = "make take put ".repeat(20_000).strip();
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> kind(cue, Form.INDIRECT));
  }
}

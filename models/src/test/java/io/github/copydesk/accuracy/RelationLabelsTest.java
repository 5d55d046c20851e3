package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.accuracy.JudgedRelations.Part;
import io.github.copydesk.article.RawArticle;
import io.github.copydesk.segmentation.EnglishSegments;
import io.github.copydesk.testing.MarkedText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In marked texts S is a source, C a cue and T a content. */
class RelationLabelsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "{S:Ann Lee} {C:said} {T:that the boat was old}.|kind speech, reporting cues, source named, source beside its cue",
      "{S:She} {C:believes} {T:that the boat is old}.|kind thought, thought cues, source pronoun, source beside its cue",
      "{S:The survey} in May {C:shows} {T:that boats are old}.|kind act, other cues, source described, source in the sentence of its cue",
      "{C:Asked} about it, {S:Ann Lee} had no answer: {T:none}.|kind speech, reporting cues, source named, source in the sentence of its cue",
      "{S:Ann Lee} was there. {T:The boat is old}, {C:said} the man.|source in another sentence",
      "It was {C:reported} {T:that the boat was old}.|source none"})
  void tellsCueSourceAndTheirDistance(String marked, String labels) {
    assertThat(of(marked)).contains(labels.split(", "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "{S:She} {C:said} {T:that it was}.|1 to 5 words",
      "{S:She} {C:said} {T:that the old boat was not for sale}.|6 to 15 words"})
  void tellsTheLengthOfTheContent(String marked, String label) {
    assertThat(of(marked)).contains(label).doesNotContain("several sentences");
  }

  @Test
  void tellsContentsOfSeveralSentences() {
    assertThat(of("{T:“The boat is old,”} {S:she} {C:said}. {T:“It is not for sale.”}")).contains("several sentences");
  }

  @Test
  void listsEveryLabelThatItGives() {
    assertThat(RelationLabels.ALL).containsAll(of("{S:She} {C:said} {T:that it was}."));
  }

  private static Set<String> of(String marked) {
    MarkedText text = MarkedText.parse(marked);
    Relation relation = new Relation(text.spans("S"), text.spans("C"), text.spans("T"));
    AttributedDocument document =
        new AttributedDocument(new Document("daily_1", RawArticle.of(text.text())), List.of(relation), List.of());
    Part part = JudgedRelations.judge(document, Prediction.none("daily_1")).gold().get(0);
    return new RelationLabels(EnglishSegments.of(text.text())).of(part);
  }
}

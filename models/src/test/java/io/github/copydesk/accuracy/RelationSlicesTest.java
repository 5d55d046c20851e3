package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.RawArticle;
import io.github.copydesk.testing.MarkedText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In marked texts S is a source, C a cue and T a content. */
class RelationSlicesTest {

  private static final MarkedText SAID = MarkedText.parse("{S:Ann Lee} {C:said} {T:that the boat was old}. She believes it.");
  private static final MarkedText BELIEVED = MarkedText.parse("Ann Lee said that the boat was old. {S:She} {C:believes} {T:it}.");

  private static List<Figure> figures = List.of();

  @BeforeAll
  static void findTheThoughtAloneOfTwo() throws IOException {
    AttributedDocument gold = new AttributedDocument(new Document("daily_1", RawArticle.of(SAID.text())),
        List.of(relation(SAID), relation(BELIEVED)), List.of());
    Prediction prediction = new Prediction("daily_1", List.of(), List.of(relation(BELIEVED)), List.of());
    figures = new RelationSlices(new TextSegmenter()).figures("own", List.of(JudgedRelations.judge(gold, prediction)));
  }

  @Test
  void countsEachSortByItself() {
    assertThat(figures).contains(
        new Figure("attributions", "own", "relations, kind speech", 0, 0, 0, 1),
        new Figure("attributions", "own", "relations, kind thought", 1, 1, 1, 1),
        new Figure("attributions", "own", "relations, source named", 0, 0, 0, 1),
        new Figure("attributions", "own", "relations, source pronoun", 1, 1, 1, 1));
  }

  @Test
  void setsSpeechAloneAgainstAllOfTheGold() {
    assertThat(figures).contains(new Figure("attributions", "own", "relations, if speech alone is kept", 0, 0, 0, 2));
  }

  private static Relation relation(MarkedText text) {
    return new Relation(text.spans("S"), text.spans("C"), text.spans("T"));
  }
}

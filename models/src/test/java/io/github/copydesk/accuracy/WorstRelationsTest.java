package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.accuracy.Reliability.Finding;
import io.github.copydesk.article.RawArticle;
import io.github.copydesk.testing.MarkedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In marked texts S is a source, C a cue and T a content. */
class WorstRelationsTest {

  private static final MarkedText GOLD = MarkedText.parse("{S:Ann Lee} {C:said} {T:that the boat was old}. Bo Ray left.");
  private static final String MISSED = "daily_1: gold {S:Ann Lee} {C:said} {T:that the boat was old} — predicted ";

  @Test
  void showsTheGoldBesideWhatIsWrong() {
    WorstRelations worst = new WorstRelations(List.of(judged("Ann Lee {C:said} that the boat was old. {S:Bo Ray} {T:left}.", 0.75)));

    assertThat(worst.surest(5)).containsExactly(MISSED + "(0.75) {C:said} {S:Bo Ray} {T:left}");
    assertThat(worst.longestMissed(5)).containsExactly(MISSED + "(0.75) {C:said} {S:Bo Ray} {T:left}");
  }

  @Test
  void saysThatNothingIsThere() {
    WorstRelations worst = new WorstRelations(List.of(judged("Ann Lee said that the boat was old. {S:Bo} {C:Ray} {T:left}.", 0.5)));

    assertThat(worst.surest(5)).containsExactly("daily_1: gold nothing — predicted (0.50) {S:Bo} {C:Ray} {T:left}");
    assertThat(worst.longestMissed(5)).containsExactly(MISSED + "nothing");
  }

  @Test
  void showsNothingWhereAllIsRight() {
    JudgedRelations judged = judged(GOLD.toString(), 0.9);

    assertThat(new WorstRelations(List.of(judged)).surest(5)).isEmpty();
    assertThat(new WorstRelations(List.of(judged)).longestMissed(5)).isEmpty();
  }

  @Test
  void putsTheSurestFirst() {
    JudgedRelations doubtful = judged("Ann Lee said that the boat was old. {S:Bo} {C:Ray} {T:left}.", 0.5);
    JudgedRelations sure = judged("Ann Lee {C:said} that the boat was old. {S:Bo Ray} {T:left}.", 0.75);

    assertThat(new WorstRelations(List.of(doubtful, sure)).surest(1)).singleElement().asString().contains("(0.75)");
  }

  @Test
  void takesARelationForRightAsTheMeasureDoes() {
    assertThat(AttributionConfidenceAccuracy.relations(List.of(judged(GOLD.toString(), 0.9)))).containsExactly(new Finding(0.9, true));
    assertThat(AttributionConfidenceAccuracy.relations(List.of(judged("{S:Ann Lee} {C:said} that {T:the boat} was old. Bo Ray left.", 0.9))))
        .containsExactly(new Finding(0.9, false));
  }

  private static JudgedRelations judged(String predicted, double confidence) {
    AttributedDocument gold = new AttributedDocument(
        new Document("daily_1", RawArticle.of(GOLD.text())), List.of(relation(GOLD, 1)), List.of());
    return JudgedRelations.judge(gold, new Prediction(
        "daily_1", List.of(), List.of(relation(MarkedText.parse(predicted), confidence)), List.of()));
  }

  private static Relation relation(MarkedText text, double confidence) {
    return new Relation(text.spans("S"), text.spans("C"), text.spans("T"), confidence);
  }
}

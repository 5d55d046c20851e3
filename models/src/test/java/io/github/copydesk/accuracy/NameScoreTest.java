package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameScoreTest {

  private static final String TEXT = "The Lund Bank's Anna Berg left Lund.";
  private static final ScoredName BANK = name(4, 13, EntityType.ORGANIZATION);
  private static final ScoredName ANNA = name(16, 25, EntityType.PERSON);
  private static final ScoredName LUND = name(31, 35, EntityType.PLACE);

  @ParameterizedTest
  @CsvSource({
      "exact, 1, 3, 1, 3", "exact PERSON, 0, 1, 0, 1", "exact PLACE, 0, 0, 0, 1", "exact ORGANIZATION, 1, 2, 1, 1",
      "exact untyped, 2, 3, 2, 3", "loose edges, 1, 3, 1, 3", "overlap, 2, 3, 2, 3"})
  void countsByEachRule(String metric, int hits, int predicted, int found, int gold) {
    NameScore score = new NameScore();
    score.add(TEXT, List.of(BANK, ANNA, LUND), List.of(
        name(4, 13, EntityType.ORGANIZATION), name(16, 26, EntityType.PERSON), name(31, 35, EntityType.ORGANIZATION)));
    assertThat(score.figures("names", "here")).contains(
        new Figure("names", "here", metric, hits, predicted, found, gold));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "The Lund Bank's | Lund Bank", "the Lund | Lund", "Lund. | Lund", "Lund’s | Lund", "the | the", "a lot | lot"})
  void takesEdgesLoosely(String name, String bare) {
    assertThat(new ScoredName(new Span(0, name.length()), EntityType.PLACE).withLooseEdges(name).span().of(name))
        .isEqualTo(bare);
  }

  @Test
  void addsUpTexts() {
    NameScore score = new NameScore();
    score.add(TEXT, List.of(ANNA), List.of(ANNA));
    score.add(TEXT, List.of(ANNA, LUND), List.of());
    assertThat(score.figures("names", "here").get(0)).isEqualTo(new Sample("names", "here").figure("exact", 1, 1, 3));
  }

  private static ScoredName name(int start, int end, EntityType type) {
    return new ScoredName(new Span(start, end), type);
  }
}

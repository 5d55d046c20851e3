package io.github.copydesk.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViterbiTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 3", "4, 4", "5, 4", "6, 5", "7, 5", "8, 5"})
  void findsTheBestOfAllRows(long seed, int tokens) {
    Paths paths = Paths.random(seed, tokens);
    int[] best = new Viterbi(paths.labels(), paths.transitions()).best(paths.scores());
    double highest = paths.allowed().stream().mapToDouble(paths::score).max().orElseThrow();
    assertThat(paths.score(best)).isEqualTo(highest);
    assertThat(paths.allowed()).anyMatch(path -> Arrays.equals(path, best));
  }

  @Test
  void leavesOutForbiddenLabels() {
    Paths paths = Paths.random(9, 3);
    for (int label = 1; label < paths.labels().size(); label++) {
      paths.scores()[paths.labels().size() + label] = Float.NEGATIVE_INFINITY;
    }
    assertThat(new Viterbi(paths.labels(), paths.transitions()).best(paths.scores())[1]).isEqualTo(LabelSet.OUTSIDE);
  }

  @Test
  void labelsNothingInAnEmptySentence() {
    assertThat(new Viterbi(new LabelSet(List.of("CAT")), new float[25]).best(new float[0])).isEmpty();
  }

  @Test
  void prefersOutsideWhereNothingIsKnown() {
    assertThat(new Viterbi(new LabelSet(List.of("CAT")), new float[25]).best(new float[15])).containsExactly(0, 0, 0);
  }
}

package io.github.copydesk.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PosteriorTest {

  private static final double SCALE = 3;

  @ParameterizedTest
  @CsvSource({"1, 1, 0, 1", "2, 2, 0, 2", "3, 3, 1, 2", "4, 4, 1, 3", "5, 5, 0, 5", "6, 5, 2, 5", "7, 5, 4, 5"})
  void sumsOverAllRowsThatAgree(long seed, int tokens, int first, int end) {
    Paths paths = Paths.random(seed, tokens);
    double all = paths.allowed().stream().mapToDouble(path -> Math.exp(paths.score(path) / SCALE)).sum();
    int[] right = paths.allowed().get(paths.allowed().size() / 2);
    double agreeing = paths.allowed().stream()
        .filter(path -> Arrays.equals(path, first, end, right, first, end))
        .mapToDouble(path -> Math.exp(paths.score(path) / SCALE)).sum();
    assertThat(posterior(paths, SCALE).of(right, first, end)).isCloseTo(agreeing / all, within(1e-9));
  }

  @Test
  void staysANumberWhereScoresAreFarApart() {
    Paths paths = Paths.random(8, 5);
    for (int[] path : paths.allowed()) {
      assertThat(posterior(paths, 1e-3).of(path, 0, 5)).isBetween(0.0, 1.0);
    }
  }

  private static Posterior posterior(Paths paths, double scale) {
    return new Posterior(
        new Neighbours(paths.labels()), Posterior.steps(paths.transitions(), scale), paths.scores(), scale);
  }
}

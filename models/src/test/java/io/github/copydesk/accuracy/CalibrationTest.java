package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.copydesk.accuracy.Reliability.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {

  @ParameterizedTest
  @CsvSource({"1, 0", "0.5, 0", "2, 0", "1, 1", "0.7, -0.5", "1.3, 0.4"})
  void findsTheMapThatFindingsFollow(double slope, double offset) {
    Calibration map = new Calibration(slope, offset);
    List<Finding> findings = new ArrayList<>();
    for (int percent = 5; percent < 100; percent += 5) {
      long right = Math.round(10_000 * map.of(percent / 100.0));
      for (int i = 0; i < 10_000; i++) {
        findings.add(new Finding(percent / 100.0, i < right));
      }
    }
    Calibration fit = Calibration.fit(findings);
    assertThat(fit.slope()).isCloseTo(slope, within(0.01));
    assertThat(fit.offset()).isCloseTo(offset, within(0.01));
    assertThat(new Reliability(fit.of(findings)).error()).isLessThan(0.001);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-9, 0.5, 1 - 1e-9, 1})
  void keepsConfidencesBetweenZeroAndOne(double confidence) {
    assertThat(new Calibration(1, 0).of(confidence)).isCloseTo(confidence, within(1e-5));
    assertThat(new Calibration(3, 2).of(confidence)).isBetween(0.0, 1.0);
  }

  @Test
  void keepsWhatWasRight() {
    assertThat(new Calibration(1, 1).of(List.of(new Finding(0.5, true), new Finding(0.5, false))))
        .extracting(Finding::right).containsExactly(true, false);
  }
}

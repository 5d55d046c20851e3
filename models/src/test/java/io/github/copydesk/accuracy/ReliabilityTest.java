package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.copydesk.accuracy.Reliability.Finding;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReliabilityTest {

  @ParameterizedTest
  @CsvSource({"0.9, 90, 0", "0.9, 80, 0.1", "0.9, 100, 0.1", "0.25, 25, 0", "1, 100, 0", "1, 0, 1", "0, 0, 0"})
  void measuresHowFarConfidenceIsFromTheShareThatIsRight(double confidence, int right, double error) {
    assertThat(new Reliability(findings(confidence, right, 100)).error()).isCloseTo(error, within(1e-9));
  }

  @Test
  void countsHowOftenTheRightAreSurer() {
    List<Finding> findings = List.of(new Finding(0.9, true), new Finding(0.5, true), new Finding(0.5, false), new Finding(0.1, false));

    assertThat(new Reliability(findings).area()).isCloseTo(0.875, within(1e-9));
    assertThat(new Reliability(List.of()).area()).isZero();
  }

  @Test
  void weighsRangesByWhatWasFoundInThem() {
    List<Finding> findings = Stream.concat(findings(0.9, 90, 100).stream(), findings(0.55, 0, 300).stream()).toList();
    assertThat(new Reliability(findings).error()).isCloseTo(0.75 * 0.55, within(1e-9));
  }

  @Test
  void findsNoErrorInNothing() {
    assertThat(new Reliability(List.of()).error()).isZero();
    assertThat(new Reliability(List.of()).figures(new Sample("names", "x"))).hasSize(1);
  }

  @Test
  void putsEveryConfidenceIntoOneRange() {
    List<Finding> findings = IntStream.rangeClosed(0, 1000).mapToObj(i -> new Finding(i / 1000.0, true)).toList();
    List<Figure> figures = new Reliability(findings).figures(new Sample("names", "x"));
    assertThat(figures.stream().filter(figure -> figure.metric().endsWith("right")).mapToInt(Figure::gold).sum()).isEqualTo(1001);
  }

  @Test
  void drawsADiscForEachRange() {
    List<Figure> figures = new Reliability(findings(0.9, 8, 10)).figures(new Sample("confidence of names", "x"));

    assertThat(ReliabilityPlot.lines(figures)).filteredOn(line -> line.startsWith("<circle")).containsExactly(
        "<circle cx=\"400.0\" cy=\"120.0\" r=\"16.0\" fill=\"steelblue\"><title>10 found</title></circle>");
    assertThat(ReliabilityPlot.lines(new Reliability(List.of()).figures(new Sample("names", "x")))).hasSize(5);
  }

  @Test
  void writesATableOfItsFigures() {
    List<Finding> findings = Stream.concat(findings(0.9, 8, 10).stream(), findings(0.625, 3, 4).stream()).toList();
    assertThat(Reliability.rows(new Reliability(findings).figures(new Sample("names", "x")))).containsExactly(
        "| confidence 0.60 to 0.70 | 62.50 | 75.00 | 4 |",
        "| confidence 0.90 to 0.95 | 90.00 | 80.00 | 10 |",
        "| expected calibration error | **10.71** | | |");
  }

  private static List<Finding> findings(double confidence, int right, int all) {
    return IntStream.range(0, all).mapToObj(i -> new Finding(confidence, i < right)).toList();
  }
}

package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

  private static final Run RUN = new Run("2026-11-21", "4f2abc", "2 processors");
  private static final Sample WHOLE = new Sample("quotations", "polnear-dev");
  private static final List<Figure> FIGURES = List.of(
      WHOLE.figure("detection", 3, 4, 6),
      WHOLE.share("speaker strict on found", 1, 3),
      WHOLE.share("mistaken source: named for nobody", 2, 2),
      new Sample("quotations", "polnear-dev/daily").figure("detection", 1, 2, 2));

  @TempDir
  private Path folder;

  @Test
  void givesARowForEachFigure() {
    assertThat(report()).containsSequence(
        "| polnear-dev | P | R | F1 | hits | predicted | gold |",
        "|---|--:|--:|--:|--:|--:|--:|",
        "| detection | 75.00 | 50.00 | **60.00** | 3 | 4 | 6 |",
        "| speaker strict on found | | | **33.33** | 1 | | 3 |");
  }

  @Test
  void setsPeersBesideTheLibrary() {
    assertThat(report()).contains("| **this library** | 60.0 |  |  |  |", "| two people, on each other | | | 75.7 | 87.7 |",
        "| naive baseline: nearest name before |  |  |  |  |");
  }

  @Test
  void setsMistakesApart() {
    assertThat(report()).containsSequence(
        "| polnear-dev: right for wrong | times | of mistakes |", "|---|--:|--:|", "| source: named for nobody | 2 | 2 |");
  }

  @Test
  void setsConfidenceBesideTheShareThatIsRight() {
    List<Figure> figures = new Reliability(List.of(new Reliability.Finding(0.75, true)))
        .figures(new Sample("confidence of names", "claims-dev"));

    assertThat(new Report(RUN).lines(figures, Map.of())).containsSequence(
        "## Confidence of names", "", "| claims-dev | mean confidence | right | found |", "|---|--:|--:|--:|",
        "| confidence 0.70 to 0.80 | 75.00 | 100.00 | 1 |", "| expected calibration error | **25.00** | | |");
  }

  @Test
  void givesARowForEachPartOfACorpus() {
    assertThat(report()).containsSequence(
        "| F1 by slice | gold | detection |", "|---|--:|--:|", "| polnear-dev/daily | 2 | 50.00 |");
  }

  @Test
  void showsCasesInMarkedText() {
    assertThat(report()).containsSequence("### Missed", "", "- `daily @3: {Q:“It's late.”}`");
  }

  @Test
  void writesTheRowsWithTheDigestOfTheCorpus() throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("polnear/dev")).resolve("a.txt"), "text");
    Corpora corpora = new Corpora(folder);

    assertThat(new ScoreFile(RUN, corpora).lines(FIGURES)).contains(
        "2026-11-21,4f2abc,quotations,polnear-dev,detection,0.7500,0.5000,0.6000,3,4,3,6,polnear/dev,"
            + corpora.digest("polnear/dev").substring(0, 12));
  }

  private static List<String> report() {
    return new Report(RUN).lines(FIGURES, Map.of("Missed", List.of("daily @3: {Q:“It`s late.”}")));
  }
}

package io.github.copydesk.accuracy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Writes the table of figures in the project's {@code README.md} from {@code scores.csv} and {@code speed.csv}: {@code
 * WriteFigureTable}. A number without a row there does not get into the table.
 */
public final class WriteFigureTable {

  private static final Path README = Path.of("../README.md");
  private static final Path ACCURACY = Path.of("accuracy");
  private static final String HEAD = "| figure | measured on | value |";

  /** What the README shows of the scores: its words, then task, slice and metric, then its words for the slice. */
  private static final List<List<String>> SCORES = List.of(
      List.of("quotations found, F1", "quotations", "polnear-dev", "detection", "PolNeAR dev"),
      List.of("their speakers, F1", "quotations", "polnear-dev", "speaker strict", "PolNeAR dev"),
      List.of("all attributions, relation F1", "attributions", "polnear-dev", "relations", "PolNeAR dev"),
      List.of("direct attributions, relation F1", "attributions", "polnear-dev", "relations, direct", "PolNeAR dev"),
      List.of("names, exact F1", "names", "conll03-dev", "exact", "CoNLL-2003 dev (not learned from)"),
      List.of("names, exact F1", "names", "wikineural-dev", "exact", "WikiNEuRal dev (not learned from)"),
      List.of("page debris found, F1", "cleaning", "claims-dev", "boilerplate spans", "14 articles"),
      List.of("claims found, F1", "claims", "claims-dev", "claims", "14 articles"),
      List.of("their types right", "claims", "claims-dev", "type on matched", "14 articles"));

  private static final List<String> SPEEDS = List.of("whole pipeline", "heap held after loading");

  private WriteFigureTable() {}

  /**
   * Writes the table; the working folder is that of the models.
   *
   * @param args none
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... args) throws IOException {
    Files.write(README, updated(Files.readAllLines(README)));
  }

  /** Returns the lines of a README with the rows of the table of figures made anew. */
  static List<String> updated(List<String> lines) throws IOException {
    int head = lines.indexOf(HEAD) + 2;
    int end = head;
    while (lines.get(end).startsWith("|")) {
      end++;
    }
    List<String> updated = new ArrayList<>(lines.subList(0, head));
    updated.addAll(rows());
    updated.addAll(lines.subList(end, lines.size()));
    return updated;
  }

  private static List<String> rows() throws IOException {
    List<String> scores = Files.readAllLines(ACCURACY.resolve("scores.csv"));
    List<String> speeds = Files.readAllLines(ACCURACY.resolve("speed.csv"));
    List<String> rows = new ArrayList<>();
    for (List<String> score : SCORES) {
      String[] cells = find(scores, "," + String.join(",", score.subList(1, 4)) + ",");
      int f1 = 7 + (int) score.get(3).chars().filter(letter -> letter == ',').count();
      rows.add("| " + score.get(0) + " | " + score.get(4) + " | " + percent(cells[f1]) + " |");
    }
    for (String speed : SPEEDS) {
      String[] cells = find(speeds, "," + speed + ",");
      rows.add("| " + speed + " | " + cells[5] + ", one core | " + cells[3] + " " + cells[4] + " |");
    }
    return rows;
  }

  private static String[] find(List<String> lines, String part) {
    return lines.stream()
        .map(line -> line.replace("\"", ""))
        .filter(line -> line.contains(part))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no row for" + part.replace(',', ' ')))
        .split(",");
  }

  private static String percent(String share) {
    return new BigDecimal(share).movePointRight(2).setScale(1, RoundingMode.HALF_UP) + " %";
  }
}

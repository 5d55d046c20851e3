package io.github.copydesk.training;

import io.github.copydesk.ModelKind;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes the table of models in {@code README.md} from the properties beside each model: {@code WriteModelTable}. */
public final class WriteModelTable {

  private static final Path README = Path.of("README.md");
  private static final Path MODELS = Path.of("src/main/resources/io/github/copydesk/models/english");
  /** The digests of corpora make a table that nobody can read; they are in the properties. */
  private static final Pattern DIGEST = Pattern.compile(" sha256 [0-9a-f]{64}");
  private static final String RULE = "|---|---|---|---|---|---|";

  private WriteModelTable() {}

  /**
   * Writes the table; the working folder is that of the models.
   *
   * @param args none
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... args) throws IOException {
    Files.write(README, updated(Files.readAllLines(README)));
  }

  /** Returns the lines of a README with the rows of its first table of six columns made anew. */
  static List<String> updated(List<String> lines) throws IOException {
    int head = lines.indexOf(RULE) + 1;
    int end = head;
    while (lines.get(end).startsWith("|")) {
      end++;
    }
    List<String> updated = new ArrayList<>(lines.subList(0, head));
    for (ModelKind kind : ModelKind.values()) {
      updated.add(row(kind.name().toLowerCase(Locale.ROOT)));
    }
    updated.addAll(lines.subList(end, lines.size()));
    return updated;
  }

  private static String row(String model) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(MODELS.resolve(model + ".properties"))) {
      properties.load(reader);
    }
    List<String> cells = Stream.of("name", "version", "format", "corpora", "licence", "sha256")
        .map(key -> properties.getProperty(key, ""))
        .map(value -> DIGEST.matcher(value).replaceAll(""))
        .toList();
    return "| " + String.join(" | ", cells.subList(0, 5)) + " | `" + cells.get(5).substring(0, 12) + "…` |";
  }
}

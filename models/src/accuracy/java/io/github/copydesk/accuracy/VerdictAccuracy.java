package io.github.copydesk.accuracy;

import com.google.gson.JsonObject;
import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Coreference;
import io.github.copydesk.article.Coreferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the verdicts of a reader on coreferences: the rows of {@code coreferences-read.csv}, which {@link
 * ListCoreferences} drew. A verdict counts while the words are still resolved to the same name.
 */
final class VerdictAccuracy implements Accuracy {

  private static final String SHEET = "coreferences-read.csv";
  private static final Pattern ROW =
      Pattern.compile("(?<corpus>\\w+),(?<article>\\d+),(?<offset>\\d+),(?<words>[^,]*),(?<name>.*),(?<reason>[A-Z_]+),(?<verdict>right|wrong)");

  private final Path folder;

  /** Counts the sheet in a folder. */
  VerdictAccuracy(Path folder) {
    this.folder = folder;
  }

  @Override
  public List<Figure> measure(Copydesk copydesk, Corpora corpora) throws IOException {
    Map<String, List<JsonObject>> texts = new HashMap<>();
    Map<String, Coreferences> read = new HashMap<>();
    List<Matcher> rows = rows();
    int[] held = new int[2];
    int[] right = new int[2];
    for (Matcher row : rows) {
      String corpus = row.group("corpus");
      if (!texts.containsKey(corpus)) {
        texts.put(corpus, Documents.lines(corpora.path("news/" + corpus + ".jsonl")));
      }
      String text = texts.get(corpus).get(Integer.parseInt(row.group("article"))).get("text").getAsString();
      if (isResolvedAlike(read.computeIfAbsent(text, it -> copydesk.read(it).coreferences()), row)) {
        int kind = row.group("reason").equals("PRONOUN") ? 0 : 1;
        held[kind]++;
        right[kind] += row.group("verdict").equals("right") ? 1 : 0;
      }
    }
    Sample sample = new Sample("coreference", "wikinews and bbc, by a reader");
    return List.of(
        sample.share("he and she", right[0], held[0]),
        sample.share("descriptions resolved", right[1], held[1]),
        sample.share("resolved as when they were read", held[0] + held[1], rows.size()));
  }

  private List<Matcher> rows() throws IOException {
    List<Matcher> rows = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(SHEET)).stream().skip(1).toList()) {
      Matcher row = ROW.matcher(line);
      if (!row.matches()) {
        throw new IOException("no verdict in " + SHEET + ": " + line);
      }
      rows.add(row);
    }
    return rows;
  }

  private static boolean isResolvedAlike(Coreferences coreferences, Matcher row) {
    String name = row.group("name").replaceAll("^\"|\"$", "");
    return coreferences.stream()
        .filter(Coreference::isAnaphor)
        .anyMatch(it -> it.span().start() == Integer.parseInt(row.group("offset")) && it.entity().name().equals(name));
  }
}

package io.github.copydesk.training;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.copydesk.accuracy.Corpora;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes unmarked news as texts for a teacher: {@code WriteNewsTexts NEWS REUTERS}, two folders. The first gets Wikinews,
 * the BBC and PolNeAR's training texts as they are; the second the longer Reuters stories, with each paragraph on a line.
 */
public final class WriteNewsTexts {

  private static final int SHORTEST_STORY = 1200;

  /** A broken line within a paragraph: paragraphs are indented. */
  private static final Pattern BROKEN_LINE = Pattern.compile("\\n(?!    )");
  private static final Pattern INDENT = Pattern.compile("\\n +");

  private WriteNewsTexts() {}

  /**
   * Writes the texts, one a file.
   *
   * @param folders the folders, which must exist
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... folders) throws IOException {
    Corpora corpora = Corpora.expect();
    for (String corpus : List.of("wikinews", "bbc")) {
      int number = 0;
      for (JsonObject line : lines(corpora.path("news/" + corpus + ".jsonl"))) {
        write(folders[0], corpus, number++, line.get("text").getAsString());
      }
    }
    for (Path text : texts(corpora.path("polnear/train/text"))) {
      Files.copy(text, Path.of(folders[0], "polnear-" + text.getFileName()));
    }
    int number = 0;
    for (JsonObject line : lines(corpora.path("news/reuters21578.jsonl"))) {
      String text = line.get("text").getAsString();
      if (text.codePointCount(0, text.length()) >= SHORTEST_STORY && !text.contains("LOL")) {
        write(folders[1], "reuters", number, story(line, text));
      }
      number++;
    }
  }

  private static String story(JsonObject line, String text) {
    String dateline = line.get("dateline").isJsonNull() ? "" : line.get("dateline").getAsString();
    String joined = INDENT.matcher(BROKEN_LINE.matcher(text).replaceAll(" ")).replaceAll("\n");
    return (dateline + " " + joined.strip()).strip();
  }

  private static List<JsonObject> lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    }
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static void write(String folder, String corpus, int number, String text) throws IOException {
    Files.writeString(Path.of(folder, String.format(Locale.ROOT, "%s-%05d.txt", corpus, number)), text);
  }
}

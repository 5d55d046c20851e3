package io.github.copydesk.training;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.copydesk.accuracy.Corpora;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * Writes unmarked texts for a teacher: {@code WriteNewsTexts NEWS REUTERS PAGES DUMP}, three folders and a dump of
 * Wikipedia. The first folder gets Wikinews, the BBC and PolNeAR's training texts as they are; the second the longer Reuters
 * stories, with each paragraph on a line; the third the main text of web pages and the prose of the dump.
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
   * @param folders the folders, which must exist, and the dump
   * @throws IOException if a file cannot be read or written
   * @throws XMLStreamException if the dump is no XML
   */
  public static void main(String... folders) throws IOException, XMLStreamException {
    writeNews(folders[0]);
    writeReuters(folders[1]);
    writePages(folders[2], Path.of(folders[3]));
  }

  private static void writeNews(String folder) throws IOException {
    Corpora corpora = Corpora.expect();
    for (String corpus : List.of("wikinews", "bbc")) {
      int number = 0;
      for (JsonObject line : lines(corpora.path("news/" + corpus + ".jsonl"))) {
        write(folder, corpus, number++, line.get("text").getAsString());
      }
    }
    for (Path text : files(corpora.path("polnear/train/text"), ".txt")) {
      Files.copy(text, Path.of(folder, "polnear-" + text.getFileName()));
    }
  }

  private static void writeReuters(String folder) throws IOException {
    int number = 0;
    for (JsonObject line : lines(Corpora.expect().path("news/reuters21578.jsonl"))) {
      String text = line.get("text").getAsString();
      if (text.codePointCount(0, text.length()) >= SHORTEST_STORY && !text.contains("LOL")) {
        write(folder, "reuters", number, story(line, text));
      }
      number++;
    }
  }

  private static void writePages(String folder, Path dump) throws IOException, XMLStreamException {
    int number = 0;
    for (Path file : files(Corpora.expect().path("html-wcxb/truth"), ".json")) {
      JsonObject page = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      write(folder, "page", number++, page.get("main_content").getAsString());
    }
    try (InputStream in = Files.newInputStream(dump)) {
      number = 0;
      for (String page : WikipediaPages.read(in)) {
        write(folder, "wikipedia", number++, page);
      }
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

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static void write(String folder, String corpus, int number, String text) throws IOException {
    Files.writeString(Path.of(folder, String.format(Locale.ROOT, "%s-%05d.txt", corpus, number)), text);
  }
}

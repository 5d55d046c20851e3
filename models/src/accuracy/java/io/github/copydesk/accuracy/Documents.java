package io.github.copydesk.accuracy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.copydesk.article.RawArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads texts: a folder of {@code .txt} files, perhaps in a sub-folder {@code text} as in PolNeAR; a folder of {@code
 * .json} files; or a {@code .jsonl} file. In JSON the fields are {@code id} or {@code doc}, {@code text}, {@code title}
 * and {@code date}.
 */
public final class Documents {

  private Documents() {}

  /**
   * Reads all texts of a place.
   *
   * @param place a folder or a file
   * @return the texts; files sorted by name, lines in their order
   * @throws IOException if one cannot be read
   */
  public static List<Document> read(Path place) throws IOException {
    if (Files.isRegularFile(place)) {
      return lines(place).stream().map(Documents::parse).toList();
    }
    Path texts = place.resolve("text");
    List<Document> documents = new ArrayList<>();
    for (Path file : files(Files.isDirectory(texts) ? texts : place, ".txt")) {
      String name = file.getFileName().toString().replaceAll("\\.txt$", "");
      documents.add(new Document(name, RawArticle.of(Files.readString(file))));
    }
    for (Path file : files(place, ".json")) {
      documents.add(parse(JsonParser.parseString(Files.readString(file)).getAsJsonObject()));
    }
    return documents;
  }

  static List<JsonObject> lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> !line.isBlank()).map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    }
  }

  static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted(Comparator.comparing(Path::toString)).toList();
    }
  }

  private static Document parse(JsonObject json) {
    RawArticle raw = RawArticle.of(json.get("text").getAsString());
    if (isGiven(json, "title")) {
      raw = raw.title(json.get("title").getAsString());
    }
    if (isGiven(json, "date")) {
      raw = raw.published(LocalDate.parse(json.get("date").getAsString()));
    }
    return new Document(json.get(json.has("id") ? "id" : "doc").getAsString(), raw);
  }

  private static boolean isGiven(JsonObject json, String field) {
    JsonElement value = json.get(field);
    return value != null && !value.isJsonNull() && !value.getAsString().isBlank();
  }
}

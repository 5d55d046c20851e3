package io.github.copydesk.accuracy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.copydesk.article.RemovalKind;
import io.github.copydesk.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in which people marked what does not belong to the story: the field {@code boilerplate} of claims/dev.
 *
 * @param text the raw text
 * @param pieces what they marked, in the order of the text
 */
record MarkedBoilerplate(String text, List<Piece> pieces) {

  /** A piece of page debris. */
  record Piece(Span span, RemovalKind kind) {}

  /**
   * Reads a folder of {@code .json} files.
   *
   * @throws IOException if one cannot be read
   */
  static List<MarkedBoilerplate> read(Path folder) throws IOException {
    List<MarkedBoilerplate> texts = new ArrayList<>();
    for (Path file : Documents.files(folder, ".json")) {
      texts.add(parse(JsonParser.parseString(Files.readString(file)).getAsJsonObject()));
    }
    return texts;
  }

  private static MarkedBoilerplate parse(JsonObject json) {
    List<Piece> pieces = new ArrayList<>();
    for (JsonElement element : json.getAsJsonArray("boilerplate")) {
      JsonObject piece = element.getAsJsonObject();
      int start = piece.getAsJsonArray("span").get(0).getAsInt();
      int end = piece.getAsJsonArray("span").get(1).getAsInt();
      pieces.add(new Piece(new Span(start, end), RemovalKind.valueOf(piece.get("kind").getAsString())));
    }
    return new MarkedBoilerplate(json.get("text").getAsString(), pieces);
  }
}

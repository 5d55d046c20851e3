package io.github.copydesk.training;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.copydesk.accuracy.GoldReferences;
import io.github.copydesk.accuracy.Reference;
import io.github.copydesk.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Stream;

/**
 * A text whose coreferences a teacher has marked.
 *
 * @param text its characters
 * @param references what its phrases refer to
 */
record TaughtReferences(String text, GoldReferences references) {

  private static final String ENDING = ".json";

  /** Reads a folder with {@code NAME.txt} and, beside each, {@code NAME.txt.json}, sorted by name. */
  static List<TaughtReferences> read(Path folder) throws IOException {
    List<TaughtReferences> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList()) {
        String name = file.getFileName().toString();
        String text = Files.readString(folder.resolve(name.substring(0, name.length() - ENDING.length())));
        JsonObject labels = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        texts.add(new TaughtReferences(text, new GoldReferences(references(labels))));
      }
    }
    return texts;
  }

  private static List<Reference> references(JsonObject labels) {
    List<Reference> references = new ArrayList<>();
    for (Entry<String, JsonElement> chain : labels.getAsJsonObject("corefs").entrySet()) {
      for (JsonElement element : chain.getValue().getAsJsonArray()) {
        JsonObject mention = element.getAsJsonObject();
        JsonArray tokens = labels.getAsJsonArray("sentences").get(mention.get("sentNum").getAsInt() - 1).getAsJsonObject()
            .getAsJsonArray("tokens");
        int start = offset(tokens, mention.get("startIndex").getAsInt(), "characterOffsetBegin");
        int end = offset(tokens, mention.get("endIndex").getAsInt() - 1, "characterOffsetEnd");
        references.add(new Reference(new Span(start, end), chain.getKey(), ""));
      }
    }
    return references;
  }

  private static int offset(JsonArray tokens, int number, String edge) {
    return tokens.get(number - 1).getAsJsonObject().get(edge).getAsInt();
  }
}

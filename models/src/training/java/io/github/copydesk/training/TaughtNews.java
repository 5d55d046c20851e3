package io.github.copydesk.training;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** News whose names a teacher has marked: a folder with {@code NAME.txt} and, beside each, {@code NAME.txt.json}. */
final class TaughtNews {

  private static final Map<String, EntityType> TYPES = Map.of(
      "PERSON", EntityType.PERSON,
      "ORGANIZATION", EntityType.ORGANIZATION,
      "LOCATION", EntityType.PLACE,
      "MISC", EntityType.MISCELLANEOUS);

  private TaughtNews() {}

  /** Reads the texts and labels of a folder, sorted by name. */
  static List<LabelledText> read(Path folder) throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".json")).sorted(Comparator.naturalOrder()).toList()) {
        String name = file.getFileName().toString();
        String text = Files.readString(folder.resolve(name.substring(0, name.length() - ".json".length())));
        JsonObject labels = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        texts.add(new LabelledText(text, names(labels), Set.of(EntityType.values())));
      }
    }
    return texts;
  }

  private static List<LabelledText.Name> names(JsonObject labels) {
    List<LabelledText.Name> names = new ArrayList<>();
    for (JsonElement sentence : labels.getAsJsonArray("sentences")) {
      String before = "O";
      for (JsonElement element : sentence.getAsJsonObject().getAsJsonArray("tokens")) {
        JsonObject token = element.getAsJsonObject();
        String tag = token.get("ner").getAsString();
        if (TYPES.containsKey(tag)) {
          Span span = new Span(token.get("characterOffsetBegin").getAsInt(), token.get("characterOffsetEnd").getAsInt());
          join(names, span, TYPES.get(tag), tag.equals(before));
        }
        before = tag;
      }
    }
    return names;
  }

  private static void join(List<LabelledText.Name> names, Span span, EntityType type, boolean goesOn) {
    Span whole = goesOn ? names.remove(names.size() - 1).span().cover(span) : span;
    names.add(new LabelledText.Name(whole, type));
  }
}

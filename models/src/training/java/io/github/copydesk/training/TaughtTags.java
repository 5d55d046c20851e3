package io.github.copydesk.training;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.copydesk.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * News whose words a teacher has tagged: a folder with {@code NAME.txt} and, beside each, {@code NAME.txt.json}. The teacher
 * takes each "’s" for a possessive, and what follows for a noun; what it says there is left open.
 */
final class TaughtTags {

  /** So many words from one with a curly mark on are left open. */
  private static final int MISLED = 3;

  private TaughtTags() {}

  /** Reads the texts and tags of a folder, sorted by name. */
  static List<TaggedText> read(Path folder, TagLabels labels) throws IOException {
    List<TaggedText> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".json")).sorted(Comparator.naturalOrder()).toList()) {
        String name = file.getFileName().toString();
        String text = Files.readString(folder.resolve(name.substring(0, name.length() - ".json".length())));
        texts.add(new TaggedText(text, tags(JsonParser.parseString(Files.readString(file)).getAsJsonObject(), labels)));
      }
    }
    return texts;
  }

  private static Map<Span, Long> tags(JsonObject taught, TagLabels labels) {
    Map<Span, Long> tags = new HashMap<>();
    for (JsonElement sentence : taught.getAsJsonArray("sentences")) {
      int misled = 0;
      for (JsonElement element : sentence.getAsJsonObject().getAsJsonArray("tokens")) {
        JsonObject token = element.getAsJsonObject();
        Span span = new Span(token.get("characterOffsetBegin").getAsInt(), token.get("characterOffsetEnd").getAsInt());
        String word = token.get("originalText").getAsString();
        misled = word.length() > 1 && word.indexOf('’') >= 0 ? MISLED : misled - 1;
        tags.put(span, misled > 0 ? 0 : labels.allowed(word, token.get("pos").getAsString()));
      }
    }
    return tags;
  }
}

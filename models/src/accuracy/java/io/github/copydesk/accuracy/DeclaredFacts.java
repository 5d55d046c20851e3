package io.github.copydesk.accuracy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page declares of its article in JSON-LD, by a simple reading that shares nothing with the library's own: of the things
 * whose type ends in "Article" or "Posting", wherever they stand, the first that has a property. Scripts that are no JSON declare
 * nothing.
 */
final class DeclaredFacts {

  private static final Map<String, String> PROPERTIES =
      Map.of("title", "headline", "author", "author", "date", "datePublished", "site", "publisher");

  private final List<JsonObject> things = new ArrayList<>();
  private final Map<String, JsonObject> byName = new HashMap<>();

  private DeclaredFacts(String html) {
    for (Element script : Jsoup.parse(html).select("script[type=application/ld+json]")) {
      collect(parsed(script.data()));
    }
  }

  private static JsonElement parsed(String script) {
    try {
      return JsonParser.parseString(script);
    } catch (JsonParseException e) {
      return JsonNull.INSTANCE;
    }
  }

  /** Returns what is declared, by field. */
  static Map<String, String> of(String html) {
    DeclaredFacts declared = new DeclaredFacts(html);
    Map<String, String> facts = new TreeMap<>();
    PROPERTIES.forEach((field, property) -> {
      String value = declared.value(property);
      if (!value.isBlank()) {
        facts.put(field, value);
      }
    });
    return facts;
  }

  private void collect(JsonElement element) {
    if (element instanceof JsonArray array) {
      array.forEach(this::collect);
    } else if (element instanceof JsonObject thing) {
      if (thing.get("@id") instanceof JsonPrimitive name && thing.size() > 1) {
        byName.putIfAbsent(name.getAsString(), thing);
      }
      things.add(thing);
      thing.entrySet().forEach(member -> collect(member.getValue()));
    }
  }

  private String value(String property) {
    return things.stream().filter(DeclaredFacts::isArticle).map(thing -> text(thing.get(property)))
        .filter(text -> !text.isBlank()).findFirst().orElse("");
  }

  private static boolean isArticle(JsonObject thing) {
    JsonElement type = thing.get("@type");
    List<JsonElement> types = type == null ? List.of() : type instanceof JsonArray array ? array.asList() : List.of(type);
    return types.stream().anyMatch(it -> it instanceof JsonPrimitive
        && (it.getAsString().endsWith("Article") || it.getAsString().endsWith("Posting")));
  }

  private String text(JsonElement value) {
    if (value instanceof JsonPrimitive primitive) {
      return Parser.unescapeEntities(primitive.getAsString(), false);
    }
    if (value instanceof JsonArray array) {
      return array.asList().stream().map(this::text).filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
    }
    if (value instanceof JsonObject thing) {
      JsonObject whole = !thing.has("name") && thing.get("@id") instanceof JsonPrimitive name
          ? byName.getOrDefault(name.getAsString(), thing) : thing;
      return whole.has("name") ? text(whole.get("name")) : "";
    }
    return "";
  }
}

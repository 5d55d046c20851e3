package io.github.copydesk.accuracy;

import com.google.common.base.Splitter;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page declares of its article in JSON-LD, by a simple reading that shares nothing with the library's own: of the things
 * whose type ends in "Article" or "Posting", wherever they stand, the first that has a property. Days are read in the few notations
 * that occur; the name of the site is no part of a headline that it follows behind a mark. A script that is no JSON declares nothing,
 * nor do "undefined" and "admin" for a writer, and a day that is none.
 */
final class DeclaredFacts {

  private static final Map<String, String> PROPERTIES =
      Map.of("title", "headline", "author", "author", "date", "datePublished", "site", "publisher");

  private static final Set<String> NOTHING = Set.of("undefined", "admin");
  private static final List<String> MARKS = List.of(" | ", " - ", " – ", " — ", " • ");
  private static final List<DateTimeFormatter> NOTATIONS =
      Stream.of("yyyy-M-d", "MMM d, yyyy", "MMMM d, yyyy", "d MMM yyyy", "EEE MMM d yyyy", "EEE, MM/dd/yyyy")
          .map(notation -> DateTimeFormatter.ofPattern(notation, Locale.ENGLISH)).toList();

  private final String site;
  private final List<JsonObject> things = new ArrayList<>();
  private final Map<String, JsonObject> byName = new HashMap<>();

  private DeclaredFacts(String html) {
    Element page = Jsoup.parse(html);
    this.site = page.select("meta[property=og:site_name]").attr("content");
    for (Element script : page.select("script[type=application/ld+json]")) {
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
    PROPERTIES.forEach((field, property) -> facts.put(field, declared.value(property)));
    facts.computeIfPresent("title", (field, title) -> withoutSite(title, declared.site + "|" + facts.get("site")));
    facts.computeIfPresent("date", (field, date) -> day(date));
    facts.values().removeIf(value -> value.isBlank() || NOTHING.contains(value));
    return facts;
  }

  private static String withoutSite(String title, String sites) {
    for (String site : Splitter.on('|').omitEmptyStrings().split(sites)) {
      for (String mark : MARKS) {
        if (title.endsWith(mark + site)) {
          return title.substring(0, title.length() - site.length() - mark.length());
        }
      }
    }
    return title;
  }

  private static String day(String date) {
    for (DateTimeFormatter notation : NOTATIONS) {
      TemporalAccessor read = notation.parseUnresolved(date, new ParsePosition(0));
      if (read != null && read.isSupported(ChronoField.YEAR_OF_ERA) && read.get(ChronoField.YEAR_OF_ERA) > 1) {
        return LocalDate.of(read.get(ChronoField.YEAR_OF_ERA), read.get(ChronoField.MONTH_OF_YEAR), read.get(ChronoField.DAY_OF_MONTH)).toString();
      }
    }
    return "";
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

package io.github.copydesk.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a page says in JSON-LD about its article, in the words of schema.org; graphs, arrays and references are followed. */
final class LinkedData {

  private static final int MOST = 5_000;
  private static final Set<String> NO_ARTICLES = Set.of("WebPage", "ItemPage", "AboutPage", "MedicalWebPage", "CollectionPage");

  private final List<Map<?, ?>> things = new ArrayList<>();
  private final Map<String, Map<?, ?>> byName = new HashMap<>();
  private final List<Map<?, ?>> articles = new ArrayList<>();

  LinkedData(List<Element> scripts) {
    for (Element script : scripts) {
      if (script.attr("type").contains("ld+json")) {
        collect(Json.read(script.data()));
      }
    }
    things.stream().filter(thing -> types(thing).stream().anyMatch(LinkedData::isArticle)).forEach(articles::add);
    things.stream().filter(thing -> types(thing).stream().anyMatch(NO_ARTICLES::contains)).forEach(articles::add);
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || type.endsWith("Posting") || type.endsWith("Report") || type.equals("Review")
        || type.equals("Recipe") || type.equals("Report") || type.equals("LiveBlogPosting") || type.equals("HowTo");
  }

  private void collect(Object value) {
    if (things.size() > MOST) {
      return;
    }
    if (value instanceof List<?> list) {
      list.forEach(this::collect);
    } else if (value instanceof Map<?, ?> thing) {
      things.add(thing);
      if (thing.get("@id") instanceof String name && thing.size() > 1) {
        byName.putIfAbsent(name, thing);
      }
      thing.values().stream().filter(part -> !(part instanceof String)).forEach(this::collect);
    }
  }

  private static List<String> types(Map<?, ?> thing) {
    return flat(thing.get("@type")).stream().filter(String.class::isInstance).map(String.class::cast).toList();
  }

  private static List<?> flat(Object value) {
    return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
  }

  /** Returns what the first article that says anything says under one of some names. */
  List<String> texts(String... names) {
    for (Map<?, ?> article : articles) {
      for (String name : names) {
        List<String> texts = flat(article.get(name)).stream().map(this::text).filter(text -> !text.isBlank()).toList();
        if (!texts.isEmpty()) {
          return texts;
        }
      }
    }
    return List.of();
  }

  /** A thing is called by its name, or where it is an image by its address. */
  private String text(Object value) {
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof Map<?, ?> thing) {
      Map<?, ?> whole = thing.get("name") == null && thing.get("@id") instanceof String name
          ? byName.getOrDefault(name, thing) : thing;
      Object name = whole.get("name") != null ? whole.get("name") : whole.get("url");
      return flat(name).stream().filter(String.class::isInstance).map(String.class::cast).findFirst().orElse("");
    }
    return "";
  }
}

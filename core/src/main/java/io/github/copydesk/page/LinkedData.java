package io.github.copydesk.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What a page says in JSON-LD about its article, in the words of schema.org; graphs, arrays and references are followed.
 *
 * <p>Of several articles the one whose headline is likest to the page's title is the page's own; another one counts only where it
 * has that headline too. What hangs on another thing, such as the reviews of a product, is no article of the page unless it has.
 */
final class LinkedData {

  private static final int MOST = 5_000;
  private static final double ALIKE = 0.5;
  private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "AboutPage", "MedicalWebPage", "CollectionPage", "FAQPage");
  private static final Set<String> WORKS = Set.of("Review", "Recipe", "HowTo", "CreativeWork", "VideoObject", "Guide", "Course");
  private static final Set<String> OPEN = Set.of("@graph", "mainEntity", "mainEntityOfPage");

  private final WordSet title;
  private final List<Map<?, ?>> things = new ArrayList<>();
  private final List<Map<?, ?>> parts = new ArrayList<>();
  private final Map<String, Map<?, ?>> byName = new HashMap<>();
  private final List<Map<?, ?>> articles = new ArrayList<>();

  LinkedData(PageClues clues) {
    this.title = WordSet.of(String.join(" ", Stream.concat(Stream.of(clues.title()), clues.metas("og:title").stream()).toList()));
    for (Element script : clues.of(Clue.SCRIPT)) {
      collect(Json.readAll(script.data()), true);
    }
    List<Map<?, ?>> own = ofTypes(things, LinkedData::isArticle);
    if (own.isEmpty()) {
      ofTypes(parts, LinkedData::isArticle).stream().filter(part -> part.containsKey("headline") && likeness(part) >= ALIKE).forEach(own::add);
    }
    own.sort(Comparator.comparing(this::likeness).reversed());
    double best = own.isEmpty() ? 0 : likeness(own.get(0));
    own.stream().filter(article -> article == own.get(0) || best < ALIKE || likeness(article) >= ALIKE).forEach(articles::add);
    articles.addAll(ofTypes(things, PAGES::contains));
    articles.addAll(own.isEmpty() ? ofTypes(things, WORKS::contains) : List.of());
  }

  private static List<Map<?, ?>> ofTypes(List<Map<?, ?>> things, Predicate<String> type) {
    return new ArrayList<>(things.stream().filter(thing -> types(thing).stream().anyMatch(type)).toList());
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || type.endsWith("Posting") || type.endsWith("Report");
  }

  /** An article without a headline is taken for the page's own. */
  private float likeness(Map<?, ?> article) {
    String headline = text(article.get("headline"));
    return headline.isEmpty() ? 1 : WordSet.of(headline).likeness(title);
  }

  private void collect(Object value, boolean open) {
    if (things.size() + parts.size() > MOST) {
      return;
    }
    if (value instanceof List<?> list) {
      list.forEach(part -> collect(part, open));
    } else if (value instanceof Map<?, ?> thing) {
      if (thing.get("@id") instanceof String name && thing.size() > 1) {
        byName.putIfAbsent(name, thing);
      }
      (open ? things : parts).add(thing);
      thing.forEach((name, part) -> collect(part, open && OPEN.contains(name)));
    }
  }

  private static List<String> types(Map<?, ?> thing) {
    return strings(thing.get("@type")).stream().map(type -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1))
        .toList();
  }

  private static List<String> strings(Object value) {
    return flat(value).stream().filter(String.class::isInstance).map(String.class::cast).toList();
  }

  private static List<?> flat(Object value) {
    return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
  }

  /** Returns what the first article that says anything says under one of some names. */
  List<String> texts(String... names) {
    for (Map<?, ?> article : articles) {
      for (String name : names) {
        List<String> texts = texts(article.get(name));
        if (!texts.isEmpty()) {
          return texts;
        }
      }
    }
    return List.of();
  }

  /** Returns the names of the site and of those who publish anything on the page. */
  List<String> outlets() {
    return Stream.concat(texts("publisher").stream(), siteName().stream()).toList();
  }

  /** Returns what the site is called. */
  List<String> siteName() {
    return ofTypes(things, "WebSite"::equals).stream().map(this::text).filter(name -> !name.isBlank()).limit(1).toList();
  }

  private List<String> texts(Object value) {
    return value == null ? List.of() : flat(value).stream().map(this::text).filter(text -> !text.isBlank()).toList();
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
      return strings(name).stream().findFirst().orElse("");
    }
    return "";
  }
}

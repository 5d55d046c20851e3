package io.github.copydesk.page;

import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The kinds of element that say something of a page's article. */
enum Clue {
  SCRIPT, META, CANONICAL, BASE, HEADING, SUBHEADING, TIME, DAY, AUTHOR_ITEM, PUBLISHED_ITEM, MODIFIED_ITEM, AUTHOR_LINK, AUTHOR_CLASS;

  private static final Set<String> UNSEEN = Set.of("meta", "link", "base", "script", "title", "html");

  /** Hands on what an element is by its name and attributes; there are many elements, so that only those are looked at that count. */
  static void tell(Element element, Consumer<Clue> told) {
    Attributes attributes = element.attributes();
    String name = element.normalName();
    switch (name) {
      case "script" -> tellIf(attributes.get("type").contains("ld+json"), SCRIPT, told);
      case "link" -> tellIf(attributes.get("rel").equalsIgnoreCase("canonical"), CANONICAL, told);
      case "base" -> told.accept(BASE);
      case "meta" -> told.accept(META);
      case "h1" -> told.accept(HEADING);
      case "h2", "h3" -> told.accept(SUBHEADING);
      case "time" -> told.accept(TIME);
      default -> { }
    }
    if (attributes.size() > 0) {
      tellItems(attributes.get("itemprop"), told);
      tellShown(name, attributes, told);
    }
  }

  private static void tellItems(String properties, Consumer<Clue> told) {
    if (!properties.isEmpty()) {
      tellIf(hasWord(properties, "author"), AUTHOR_ITEM, told);
      tellIf(hasWord(properties, "datePublished"), PUBLISHED_ITEM, told);
      tellIf(hasWord(properties, "dateModified"), MODIFIED_ITEM, told);
    }
  }

  private static void tellShown(String name, Attributes attributes, Consumer<Clue> told) {
    if (!UNSEEN.contains(name)) {
      String classes = attributes.get("class");
      tellIf(name.equals("a") && hasWord(attributes.get("rel"), "author"), AUTHOR_LINK, told);
      tellIf(classes.contains("author") || classes.contains("byline"), AUTHOR_CLASS, told);
      tellIf(!name.equals("time") && namesDay(classes), DAY, told);
    }
  }

  private static void tellIf(boolean holds, Clue clue, Consumer<Clue> told) {
    if (holds) {
      told.accept(clue);
    }
  }

  private static boolean hasWord(String words, String word) {
    return words.contains(word) && (" " + words + " ").contains(" " + word + " ");
  }

  private static boolean namesDay(String names) {
    return names.contains("date") || names.contains("time") || names.contains("publish");
  }
}

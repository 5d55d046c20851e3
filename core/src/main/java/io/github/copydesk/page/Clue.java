package io.github.copydesk.page;

import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The kinds of element that say something of a page's article. */
enum Clue {
  SCRIPT, META, CANONICAL, HEADING, SUBHEADING, TIME, AUTHOR_ITEM, PUBLISHED_ITEM, MODIFIED_ITEM, AUTHOR_LINK, AUTHOR_CLASS;

  static Set<Clue> of(Element element) {
    Set<Clue> clues = EnumSet.noneOf(Clue.class);
    String name = element.normalName();
    switch (name) {
      case "script" -> addIf(clues, SCRIPT, element.attr("type").contains("ld+json"));
      case "meta" -> clues.add(META);
      case "h1" -> clues.add(HEADING);
      case "h2", "h3" -> clues.add(SUBHEADING);
      case "time" -> clues.add(TIME);
      default -> { }
    }
    addIf(clues, CANONICAL, name.equals("link") && element.attr("rel").equalsIgnoreCase("canonical"));
    addIf(clues, AUTHOR_LINK, name.equals("a") && hasWord(element.attr("rel"), "author"));
    addItems(clues, element.attributes().get("itemprop"));
    addIf(clues, AUTHOR_CLASS, namesAuthor(element.attributes().get("class")));
    return clues;
  }

  private static void addItems(Set<Clue> clues, String properties) {
    if (!properties.isEmpty()) {
      addIf(clues, AUTHOR_ITEM, hasWord(properties, "author"));
      addIf(clues, PUBLISHED_ITEM, hasWord(properties, "datePublished"));
      addIf(clues, MODIFIED_ITEM, hasWord(properties, "dateModified"));
    }
  }

  private static void addIf(Set<Clue> clues, Clue clue, boolean holds) {
    if (holds) {
      clues.add(clue);
    }
  }

  private static boolean hasWord(String words, String word) {
    return (" " + words + " ").contains(" " + word + " ");
  }

  private static boolean namesAuthor(String classes) {
    return classes.contains("author") || classes.contains("byline");
  }
}

package io.github.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The few elements of a page that may say something of it, so that nobody needs to look through all. */
final class Declarations {

  private static final List<String> UNSEEN = List.of("meta", "link", "base", "script");

  private final List<Element> seen = new ArrayList<>();
  private final List<Element> unseen = new ArrayList<>();

  void add(Element element) {
    (UNSEEN.contains(element.normalName()) ? unseen : seen).add(element);
  }

  /** Returns all: first those that readers do not see, then the others, both in the order of the page. */
  List<Element> all() {
    return Stream.concat(unseen.stream(), seen.stream()).toList();
  }

  /** Returns what the first meta element says that fits, empty where none does. */
  String meta(Predicate<Element> fits) {
    return unseen.stream().filter(element -> element.normalName().equals("meta") && fits.test(element)).findFirst()
        .map(meta -> meta.attr("content")).orElse("");
  }
}

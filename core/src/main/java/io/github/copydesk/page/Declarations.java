package io.github.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The few elements of a page that may say something of it, so that nobody needs to look through all. */
final class Declarations {

  private static final List<String> UNSEEN = List.of("meta", "link", "script");

  private final List<Element> seen = new ArrayList<>();
  private final List<Element> unseen = new ArrayList<>();

  void add(Element element) {
    (UNSEEN.contains(element.normalName()) ? unseen : seen).add(element);
  }

  /** Returns all: first those that readers do not see, then the others, both in the order of the page. */
  List<Element> all() {
    return Stream.concat(unseen.stream(), seen.stream()).toList();
  }

  /**
   * Returns those that fit a CSS query, in the order of the page. A query for {@code meta}, {@code link} or {@code script} begins with
   * that name; any other finds elements that readers see: headings, times, and what has an {@code itemprop} or
   * names an author in its {@code rel} or its class.
   */
  List<Element> select(String query) {
    Evaluator fits = QueryParser.parse(query);
    List<Element> some = UNSEEN.stream().anyMatch(query::startsWith) ? unseen : seen;
    return some.stream().filter(element -> element.is(fits)).toList();
  }
}

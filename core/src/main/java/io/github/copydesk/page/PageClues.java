package io.github.copydesk.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The elements of a page that say something of its article, by what they say. */
final class PageClues {

  /** Of a kind; those of an article stand before those of its neighbours. */
  private static final int MOST = 60;

  private static final int LONGEST = 1_000;
  private static final int MOST_METAS = 2_000;

  private final Document document;
  private final String title;
  private final Map<Clue, List<Element>> elements = new EnumMap<>(Clue.class);
  private final Map<String, List<String>> metas = new HashMap<>();

  PageClues(PageBlocks blocks) {
    this.document = blocks.document();
    this.title = document.title();
    blocks.declarations().all().forEach(element -> Clue.of(element).forEach(clue -> add(clue, element)));
    of(Clue.META).forEach(this::addMeta);
  }

  private void add(Clue clue, Element element) {
    List<Element> alike = elements.computeIfAbsent(clue, it -> new ArrayList<>());
    if (alike.size() < (clue == Clue.META ? MOST_METAS : MOST)) {
      alike.add(element);
    }
  }

  private void addMeta(Element meta) {
    String content = Spaces.collapsed(meta.attr("content"));
    for (String key : List.of("property", "name", "itemprop")) {
      String name = meta.attr(key).toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !content.isEmpty()) {
        metas.computeIfAbsent(name, it -> new ArrayList<>()).add(content);
      }
    }
  }

  List<Element> of(Clue clue) {
    return elements.getOrDefault(clue, List.of());
  }

  /** Returns what readers see in the elements of a kind. */
  List<String> texts(Clue clue) {
    return of(clue).stream().map(PageClues::text).filter(text -> !text.isEmpty()).toList();
  }

  /** Returns the words of an element as far as a name, day or headline may go; a broken page may have all of its text in one. */
  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    Iterator<Node> nodes = element.nodeStream().iterator();
    while (nodes.hasNext() && text.length() < LONGEST) {
      Node node = nodes.next();
      if (node instanceof TextNode piece) {
        text.append(piece.getWholeText());
      } else if (node instanceof Element part && (part.isBlock() || part.normalName().equals("br"))) {
        text.append(' ');
      }
    }
    return Spaces.collapsed(text.toString());
  }

  /** Returns an attribute of the elements of a kind, where it says anything. */
  List<String> attributes(Clue clue, String name) {
    return of(clue).stream().map(element -> element.attr(name)).filter(value -> !value.isBlank()).toList();
  }

  /** Returns the contents of the meta elements with some names, by the order of the names. */
  List<String> metas(String... names) {
    List<String> contents = new ArrayList<>();
    for (String name : names) {
      contents.addAll(metas.getOrDefault(name, List.of()));
    }
    return contents;
  }

  /** Returns the addresses that the page gives as its own, the canonical one first. */
  List<String> addresses() {
    return Stream.concat(attributes(Clue.CANONICAL, "href").stream(), metas("og:url").stream()).toList();
  }

  /** Returns the title element's text. */
  String title() {
    return title;
  }

  /** Returns the language that the root element names. */
  String language() {
    Element root = document.firstElementChild();
    return root == null ? "" : root.attr("lang");
  }
}

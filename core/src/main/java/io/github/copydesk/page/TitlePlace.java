package io.github.copydesk.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Where the headline stands: what is said of the article stands near it.
 *
 * @param block the index of its block, -1 where it is not shown
 * @param start where it begins in the source, 0 where it is not shown
 */
record TitlePlace(int block, int start) {

  /** Finds the heading with the words of the headline, else what the blocks take for it. */
  static TitlePlace of(PageBlocks page, String title) {
    int block = IntStream.range(0, page.size())
        .filter(i -> page.blocks().get(i).isHeading() && page.text(i).equalsIgnoreCase(title)).findFirst().orElse(page.titleAt());
    return new TitlePlace(block, block < 0 ? 0 : page.blocks().get(block).start());
  }

  /** Returns elements, the nearest first. */
  List<Element> nearest(List<Element> elements) {
    return elements.stream().sorted(Comparator.comparingInt(element -> Math.abs(start(element) - start))).toList();
  }

  /** Tells whether an element stands at the headline or below it. */
  boolean isBefore(Element element) {
    return start <= start(element);
  }

  private static int start(Element element) {
    return element.sourceRange().startPos();
  }
}

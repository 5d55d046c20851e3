package io.github.copydesk.page;

import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Where the headline stands: what is said of the article stands near it.
 *
 * @param block the index of its block, -1 where it is not shown
 * @param start where it begins in the source, 0 where it is not shown
 */
record TitlePlace(int block, int start) {

  /** So many blocks behind the headline may belong to it. */
  static final int NEAR = 25;
  private static final int BEFORE = 8;

  /** Finds the heading with the words of the headline, else what the blocks take for it. */
  static TitlePlace of(PageBlocks page, String title) {
    int block = IntStream.range(0, page.size())
        .filter(i -> page.blocks().get(i).isHeading() && page.text(i).equalsIgnoreCase(title)).findFirst().orElse(page.titleAt());
    return new TitlePlace(block, block < 0 ? 0 : page.blocks().get(block).start());
  }

  /** Tells whether an element stands at the headline or below it. */
  boolean isBefore(Element element) {
    return start <= element.sourceRange().startPos();
  }

  /** Returns the first block of the lines before the headline that may belong to it. */
  int firstNear() {
    return Math.max(0, block - BEFORE);
  }
}

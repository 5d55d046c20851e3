package io.github.copydesk.page;

import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * A text node.
 *
 * @param box the element that it stands in
 * @param text its letters, with references read
 * @param start where it starts in the source
 * @param end where it ends there
 */
record Piece(Box box, String text, int start, int end) {

  static Piece of(TextNode node, Box box) {
    Range range = node.sourceRange();
    return new Piece(box, node.getWholeText(), range.startPos(), range.endPos());
  }
}

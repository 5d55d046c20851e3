package io.github.copydesk.page;

import java.util.List;

/**
 * A run of text with no border of a block and no line break in it.
 *
 * @param index how many blocks stand before it
 * @param box the innermost block element around it
 * @param pieces its text nodes, in the order of the page
 * @param text its words, with one space between them
 * @param linkShare which share of the characters of its pieces is in links, from 0 to 1
 * @param boldShare which share is emphasised
 */
record Block(int index, Box box, List<Piece> pieces, String text, double linkShare, double boldShare) {

  /** Returns the tags around its first piece. */
  long inner() {
    return pieces.get(0).box().tags;
  }

  boolean isHeading() {
    return (inner() & PageTag.HEADINGS) != 0;
  }

  /** Returns where it begins in the source. */
  int start() {
    return pieces.get(0).start();
  }
}

package io.github.copydesk.page;

import java.util.List;
import org.jsoup.nodes.TextNode;

/**
 * A run of text with no border of a block and no line break in it.
 *
 * @param index how many blocks stand before it
 * @param box the innermost block element around it
 * @param pieces its text nodes, in the order of the page
 * @param text its words, with one space between them
 * @param linkCharacters how many characters of its pieces are in links
 * @param boldCharacters how many characters of its pieces are emphasised
 * @param characters how many characters its pieces have
 * @param inner the tags around its first piece
 */
record Block(int index, Box box, List<TextNode> pieces, String text, int linkCharacters, int boldCharacters, int characters,
    long inner) {

  double linkShare() {
    return (double) linkCharacters / characters;
  }

  double boldShare() {
    return (double) boldCharacters / characters;
  }

  boolean isHeading() {
    return (inner & PageTag.HEADINGS) != 0;
  }
}

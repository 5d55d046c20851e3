package io.github.copydesk.page;

import java.util.HashSet;
import java.util.Set;

/** What the pictures of a page show, as it is written for those who do not see them. Captions often say the same. */
final class PictureTexts {

  /** Texts of fewer words may be the name of a thing, and the text that names it a heading. */
  private static final int SHORTEST = 5;

  private final Set<String> texts = new HashSet<>();

  void add(String alternative) {
    if (!alternative.isEmpty()) {
      texts.add(sentence(Spaces.collapsed(alternative)));
    }
  }

  boolean isCaption(Block block, TextShape shape) {
    return shape.words >= SHORTEST && !block.isHeading() && texts.contains(sentence(block.text()));
  }

  /** A full stop is often left out in one of the two. */
  private static String sentence(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}

package io.github.copydesk.cleaning;

import io.github.copydesk.article.RemovalKind;

/**
 * A piece of text that does not belong to the story.
 *
 * @param start the first character
 * @param end the character after the last
 * @param kind what it is
 * @param repair what takes its place, empty where nothing does
 */
record Debris(int start, int end, RemovalKind kind, String repair) {

  Debris(int start, int end, RemovalKind kind) {
    this(start, end, kind, "");
  }

  Debris shifted(int by) {
    return new Debris(start + by, end + by, kind, repair);
  }
}

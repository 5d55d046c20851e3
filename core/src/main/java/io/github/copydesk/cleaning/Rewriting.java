package io.github.copydesk.cleaning;

import io.github.copydesk.article.OffsetMap;

/**
 * Writes a new text from an old one, left to right, and keeps the map between them.
 *
 * <p>Copies that meet are joined, so that the map stays as short as the changes are few.
 */
final class Rewriting {

  private final String old;
  private final StringBuilder text;
  private final OffsetMap.Builder map = OffsetMap.builder();
  private int copyStart;
  private int copyEnd;

  Rewriting(String old) {
    this.old = old;
    this.text = new StringBuilder(old.length());
  }

  /** Takes over the old characters from {@code start} to {@code end}. */
  Rewriting copy(int start, int end) {
    if (start != copyEnd) {
      writeCopied();
      copyStart = start;
    }
    copyEnd = end;
    return this;
  }

  /** Puts {@code words} in place of the old characters from {@code start} to {@code end}. */
  Rewriting replace(int start, int end, String words) {
    writeCopied();
    map.replace(start, end, words.length());
    text.append(words);
    copyStart = end;
    copyEnd = end;
    return this;
  }

  /** Ends the writing. */
  Rewritten done() {
    writeCopied();
    copyStart = copyEnd;
    return new Rewritten(text.toString(), map.build(old.length()));
  }

  private void writeCopied() {
    if (copyStart < copyEnd) {
      map.copy(copyStart, copyEnd);
      text.append(old, copyStart, copyEnd);
    }
  }
}

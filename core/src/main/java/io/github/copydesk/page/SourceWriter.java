package io.github.copydesk.page;

import io.github.copydesk.article.OffsetMap;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Writes the text of blocks, and where each of its characters stands in the source of the page.
 *
 * <p>A character that the source has as it is is copied; one that a character reference stands for, or that a row of white space was
 * made to, is put in the place of it.
 */
final class SourceWriter {

  private static final String BETWEEN = "\n\n";

  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final OffsetMap.Builder map = OffsetMap.builder();
  private int copyStart;
  private int copyEnd;
  private int lastStart;
  private int lastEnd;
  private int spaceStart = -1;
  private int spaceEnd;
  private boolean begun;

  SourceWriter(String source) {
    this.source = source;
  }

  /** Writes a block behind those before it, with a blank line between. Returns where it begins in the text. */
  int write(Block block) {
    int start = text.length() == 0 ? 0 : text.length() + BETWEEN.length();
    begun = false;
    List<TextNode> pieces = block.pieces();
    pieces.stream().sorted(Comparator.comparingInt(SourceWriter::start)).forEach(this::write);
    spaceStart = -1;
    return start;
  }

  static int start(TextNode piece) {
    return piece.sourceRange().startPos();
  }

  private void write(TextNode piece) {
    Range range = piece.sourceRange();
    SourceLetters letters = new SourceLetters(source, Math.max(0, range.startPos()), Math.min(source.length(), range.endPos()));
    String words = piece.getWholeText();
    for (int i = 0; i < words.length(); i++) {
      letters.next(words, i);
      put(words.charAt(i), letters.start(), letters.end());
    }
  }

  private void put(char letter, int start, int end) {
    if (Spaces.isSpace(letter)) {
      spaceStart = spaceStart < 0 ? start : spaceStart;
      spaceEnd = end;
      return;
    }
    if (!begun) {
      between(start);
    } else if (spaceStart >= 0) {
      add(" ", spaceStart, spaceEnd);
    }
    spaceStart = -1;
    begun = true;
    add(String.valueOf(letter), start, end);
  }

  private void between(int start) {
    if (text.length() > 0) {
      add(BETWEEN, lastEnd, Math.max(lastEnd, start));
    }
  }

  private void add(String letters, int start, int end) {
    text.append(letters);
    if (end - start == 1 && letters.length() == 1 && source.charAt(start) == letters.charAt(0) && start >= lastStart) {
      copy(start);
    } else {
      flush();
      int from = Math.max(start, lastStart);
      map.replace(from, Math.max(from, end), letters.length());
      lastStart = from;
    }
    lastEnd = Math.max(lastStart, end);
  }

  private void copy(int start) {
    if (copyEnd != start || copyStart == copyEnd) {
      flush();
      copyStart = start;
    }
    copyEnd = start + 1;
    lastStart = start;
  }

  private void flush() {
    if (copyEnd > copyStart) {
      map.copy(copyStart, copyEnd);
    }
    copyStart = copyEnd;
  }

  String text() {
    return text.toString();
  }

  OffsetMap map() {
    flush();
    return map.build(source.length());
  }
}

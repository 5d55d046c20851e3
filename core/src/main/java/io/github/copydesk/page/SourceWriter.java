package io.github.copydesk.page;

import io.github.copydesk.article.OffsetMap;
import java.util.Comparator;
import java.util.List;

/**
 * Writes the text of blocks, and where each of its characters stands in the source of the page.
 *
 * <p>A character that the source has as it is is copied; one that a character reference stands for, or that a row of white space was
 * made to, is put in the place of it.
 */
final class SourceWriter {

  private static final String BETWEEN = "\n\n";

  private final String source;
  private final SourceLetters letters;
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
    this.letters = new SourceLetters(source);
  }

  /** Writes a block behind those before it, with a blank line between. Returns where it begins in the text. */
  int write(Block block) {
    int start = text.length() == 0 ? 0 : text.length() + BETWEEN.length();
    begun = false;
    for (Piece piece : inSourceOrder(block.pieces())) {
      write(piece);
    }
    spaceStart = -1;
    return start;
  }

  private static List<Piece> inSourceOrder(List<Piece> pieces) {
    for (int i = 1; i < pieces.size(); i++) {
      if (pieces.get(i).start() < pieces.get(i - 1).start()) {
        return pieces.stream().sorted(Comparator.comparingInt(Piece::start)).toList();
      }
    }
    return pieces;
  }

  private void write(Piece piece) {
    String words = piece.text();
    int start = Math.max(0, piece.start());
    int end = Math.min(source.length(), piece.end());
    if (end - start == words.length() && source.startsWith(words, start)) {
      copy(words, start);
      return;
    }
    letters.begin(start, end);
    for (int i = 0; i < words.length(); i++) {
      letters.next(words, i);
      put(words.charAt(i), letters.start(), letters.end());
    }
  }

  /** Writes words that the source has letter for letter, in stretches without rows of white space. */
  private void copy(String words, int start) {
    int at = 0;
    while (at < words.length()) {
      put(words.charAt(at), start + at, start + at + 1);
      at++;
      int stop = copyEnd == start + at ? stretch(words, at) : at;
      if (stop > at) {
        text.append(words, at, stop);
        copyEnd = start + stop;
        lastStart = copyEnd - 1;
        lastEnd = copyEnd;
        at = stop;
      }
    }
  }

  private static int stretch(String words, int start) {
    int end = start;
    while (end < words.length()) {
      char letter = words.charAt(end);
      boolean isSpace = Letters.isSpace(letter);
      if (isSpace && (letter != ' ' || end + 1 == words.length() || Letters.isSpace(words.charAt(end + 1)))) {
        break;
      }
      end++;
    }
    return end;
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
      add(' ', spaceStart, spaceEnd);
    }
    spaceStart = -1;
    begun = true;
    add(letter, start, end);
  }

  private void between(int start) {
    if (text.length() > 0) {
      text.append(BETWEEN);
      replace(lastEnd, Math.max(lastEnd, start), BETWEEN.length());
    }
  }

  private void add(char letter, int start, int end) {
    text.append(letter);
    if (end - start == 1 && start >= lastStart && source.charAt(start) == letter) {
      copy(start);
      lastEnd = start + 1;
    } else {
      replace(start, end, 1);
    }
  }

  private void replace(int start, int end, int length) {
    flush();
    int from = Math.max(start, lastStart);
    lastEnd = Math.max(from, end);
    map.replace(from, lastEnd, length);
    lastStart = from;
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

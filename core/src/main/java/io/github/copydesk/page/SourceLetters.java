package io.github.copydesk.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.parser.Parser;

/** Walks through a text and the source it was read from, side by side. */
final class SourceLetters {

  private static final int LONGEST_REFERENCE = 40;

  /** What the references of a page stand for, as far as they were met. */
  private final Map<String, String> known = new HashMap<>();
  private final String source;
  private int end;
  private int from;
  private int to;
  private int letters;

  SourceLetters(String source) {
    this.source = source;
  }

  /** Goes to a part of the source, before the first letter of its text. */
  void begin(int start, int end) {
    this.end = end;
    this.from = start;
    this.to = start;
    this.letters = 0;
  }

  /** Goes to the letter at an index of the text, which must be the one after that before. */
  void next(String text, int at) {
    if (letters > 0) {
      letters--;
      return;
    }
    from = Math.min(to, end);
    if (from >= end) {
      to = end;
    } else if (source.charAt(from) == '&') {
      reference(text, at);
    } else {
      letter(text.charAt(at));
    }
  }

  private void letter(char letter) {
    boolean joined = source.charAt(from) == '\r' && letter == '\n' && from + 1 < end && source.charAt(from + 1) == '\n';
    to = from + (joined ? 2 : 1);
  }

  /** A reference may stand for several letters, which then all come from it. */
  private void reference(String text, int at) {
    int stop = from + 1;
    while (stop < Math.min(end, from + LONGEST_REFERENCE) && isPart(source.charAt(stop))) {
      stop++;
    }
    stop += stop < end && source.charAt(stop) == ';' ? 1 : 0;
    String written = source.substring(from, stop);
    String decoded = known.computeIfAbsent(written, reference -> Parser.unescapeEntities(reference, false));
    boolean isReference = !decoded.equals(written) && text.startsWith(decoded, at);
    to = isReference ? stop : from + 1;
    letters = isReference ? decoded.length() - 1 : 0;
  }

  private static boolean isPart(char letter) {
    return letter == '#' || letter < 128 && Character.isLetterOrDigit(letter);
  }

  int start() {
    return from;
  }

  int end() {
    return to;
  }
}

package io.github.copydesk.cleaning;

import java.util.List;

/**
 * Tells where a text was broken into lines for the width of a page, as wire copy and e-mail are.
 *
 * <p>A text is taken as wrapped only if none of its lines is much longer than a typewriter's, and most of those with
 * another one right behind them end in the middle of a sentence.
 */
final class HardWrap {

  private static final int WIDEST = 100;
  private static final int NARROWEST = 40;
  private static final int FEWEST_LINES = 3;
  private static final int RAGGED = 8;
  private static final String ENDS_A_SENTENCE = ".!?:\"”’'»…";

  private final String text;
  private final boolean wrapped;
  private final int width;

  HardWrap(String text, List<Line> lines) {
    this.text = text;
    this.width = lines.stream().mapToInt(line -> line.indent() + line.length()).max().orElse(0);
    this.wrapped = width >= NARROWEST && width <= WIDEST && mostEndInASentence(lines);
  }

  private boolean mostEndInASentence(List<Line> lines) {
    int pairs = 0;
    int broken = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).afterBlank()) {
        pairs++;
        broken += endsInASentence(lines.get(i - 1)) && wouldNotFit(lines.get(i - 1), lines.get(i)) ? 1 : 0;
      }
    }
    return lines.size() >= FEWEST_LINES && pairs > 0 && 2 * broken > pairs;
  }

  /** Returns whether a line goes on in the next one. */
  boolean goesOn(Line line, Line next) {
    return wrapped
        && !next.afterBlank()
        && next.indent() < line.indent() + 2
        && (endsInASentence(line) || wouldNotFit(line, next));
  }

  private boolean endsInASentence(Line line) {
    return ENDS_A_SENTENCE.indexOf(text.charAt(line.end() - 1)) < 0;
  }

  /** A line is full if the next one's first word, some letters allowed for, would run over the width. */
  private boolean wouldNotFit(Line line, Line next) {
    int word = next.start();
    while (word < next.end() && text.charAt(word) != ' ') {
      word++;
    }
    return line.indent() + line.length() + 1 + word - next.start() > width - RAGGED;
  }
}

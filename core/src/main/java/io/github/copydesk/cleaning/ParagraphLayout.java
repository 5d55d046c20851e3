package io.github.copydesk.cleaning;

import java.util.List;

/** Sets paragraphs apart by one blank line each, joins lines that were wrapped, and leaves single spaces only. */
final class ParagraphLayout {

  static final String BREAK = "\n\n";

  private final String text;
  private final List<Line> lines;
  private final HardWrap wrap;
  private final Rewriting rewriting;

  ParagraphLayout(String text) {
    this.text = text;
    this.lines = Line.of(text);
    this.wrap = new HardWrap(text, lines);
    this.rewriting = new Rewriting(text);
  }

  Rewritten lay() {
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        separate(lines.get(i - 1), lines.get(i));
      }
      copySingleSpaced(lines.get(i));
    }
    return rewriting.done();
  }

  private void separate(Line line, Line next) {
    String between = !wrap.goesOn(line, next) ? BREAK : endsInAHyphen(line, next) ? "" : " ";
    rewriting.replace(line.end(), next.start(), between);
  }

  private boolean endsInAHyphen(Line line, Line next) {
    return line.length() > 1
        && text.charAt(line.end() - 1) == '-'
        && Character.isLetter(text.charAt(line.end() - 2))
        && Character.isLowerCase(text.charAt(next.start()));
  }

  private void copySingleSpaced(Line line) {
    int start = line.start();
    for (int i = start + 1; i < line.end(); i++) {
      if (text.charAt(i) == ' ' && text.charAt(i - 1) == ' ') {
        rewriting.copy(start, i);
        start = i + 1;
      }
    }
    rewriting.copy(start, line.end());
  }
}

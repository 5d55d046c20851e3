package io.github.copydesk.examples;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints headings, paragraphs, and rows of a label and a text, no line longer than a terminal is wide. */
final class Columns {

  private static final int LEFT = 24;
  private static final int WIDTH = 96;

  private final PrintStream out;

  Columns(PrintStream out) {
    this.out = out;
  }

  void heading(String heading) {
    out.println();
    out.println(heading);
  }

  void paragraph(String text) {
    wrap(text, WIDTH - 2).forEach(line -> out.println(("  " + line).stripTrailing()));
  }

  void row(String label, String text) {
    String left = "  " + label;
    if (left.length() >= LEFT) {
      out.println(left);
      left = "";
    }
    for (String line : wrap(text, WIDTH - LEFT)) {
      out.println(left + " ".repeat(LEFT - left.length()) + line);
      left = "";
    }
  }

  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}

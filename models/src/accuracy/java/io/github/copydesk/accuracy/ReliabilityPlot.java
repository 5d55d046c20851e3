package io.github.copydesk.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws a table of reliability as SVG: the mean confidence of each range to the right, the share that is right upward, a
 * disc the larger the more was found. On the line, confidence is what it says.
 */
final class ReliabilityPlot {

  private static final int SIDE = 400;
  private static final int EDGE = 40;
  private static final double LARGEST = 16;

  private ReliabilityPlot() {}

  /** Returns the lines of a drawing of the figures that {@link Reliability#figures} gives for one sample. */
  static List<String> lines(List<Figure> figures) {
    int most = figures.stream().skip(1).filter(figure -> figure.metric().endsWith("right")).mapToInt(Figure::gold).max().orElse(1);
    List<String> lines = new ArrayList<>();
    int whole = SIDE + 2 * EDGE;
    lines.add(svg("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">",
        whole, whole));
    lines.add(svg("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"gray\"/>", EDGE, EDGE, SIDE, SIDE));
    lines.add(svg("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"gray\"/>", EDGE, EDGE + SIDE, EDGE + SIDE, EDGE));
    lines.add(svg("<text x=\"%d\" y=\"%d\">%s, %s: confidence to the right, share that is right upward; error %.1f</text>",
        EDGE, EDGE - 12, figures.get(0).task(), figures.get(0).slice(), 100 * figures.get(0).f1()));
    for (int i = 1; i < figures.size(); i += 2) {
      Figure right = figures.get(i + 1);
      lines.add(svg("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"steelblue\"><title>%d found</title></circle>",
          EDGE + SIDE * figures.get(i).f1(), EDGE + SIDE * (1 - right.f1()),
          Math.max(2, LARGEST * Math.sqrt((double) right.gold() / most)), right.gold()));
    }
    lines.add("</svg>");
    return lines;
  }

  private static String svg(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}

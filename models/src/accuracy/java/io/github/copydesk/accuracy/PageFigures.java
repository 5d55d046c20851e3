package io.github.copydesk.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Collects how well the bodies of pages were found. */
public final class PageFigures {

  private final Map<String, List<PageScore>> shingles = new TreeMap<>();
  private final Map<String, List<PageScore>> words = new TreeMap<>();
  private final Map<String, List<String>> names = new TreeMap<>();
  private int with;
  private int withAll;
  private int without;
  private int withoutAll;

  /** Makes an empty collection. */
  public PageFigures() {}

  /** Adds a page and what was taken for its body. */
  public void add(MarkedPage page, String prediction) {
    shingles.computeIfAbsent(page.corpus(), it -> new ArrayList<>()).add(PageScore.of(page.body(), prediction));
    words.computeIfAbsent(page.corpus(), it -> new ArrayList<>()).add(PageScore.ofWords(page.body(), prediction));
    names.computeIfAbsent(page.corpus(), it -> new ArrayList<>()).add(page.name() + " " + page.host());
    String plain = plain(prediction);
    with += (int) page.with().stream().filter(snippet -> plain.contains(plain(snippet))).count();
    withAll += page.with().size();
    without += (int) page.without().stream().filter(snippet -> !plain.contains(plain(snippet))).count();
    withoutAll += page.without().size();
  }

  /** Returns which of the snippets that are wanted were found, and which of those that are not were kept out; none without snippets. */
  List<Figure> snippets(Sample sample) {
    return withAll + withoutAll == 0 ? List.of() : List.of(sample.share("snippets wanted", with, withAll),
        sample.share("snippets kept out", without, withoutAll));
  }

  /** Snippets are compared by their words: quotation marks and spaces differ between the pages and the truth. */
  private static String plain(String text) {
    return String.join(" ", PageScore.words(text.toLowerCase(Locale.ROOT)));
  }

  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    shingles.forEach((corpus, scores) -> {
      lines.append(String.format(Locale.ROOT,
          "%s: F1 %.4f, P %.4f, R %.4f, exact %.3f, under 0.5: %d; words: mean F1 %.4f%n", corpus, PageScore.f1(scores),
          scores.stream().mapToDouble(PageScore::precision).average().orElse(0),
          scores.stream().mapToDouble(PageScore::recall).average().orElse(0),
          scores.stream().mapToDouble(score -> score.exact() ? 1 : 0).average().orElse(0),
          scores.stream().filter(score -> score.f1() < 0.5).count(),
          words.get(corpus).stream().mapToDouble(PageScore::f1).average().orElse(0)));
      worst(corpus, scores, lines);
    });
    return lines.append(String.format(Locale.ROOT, "snippets: with %.4f of %d, without kept out %.4f of %d%n",
        (double) with / Math.max(1, withAll), withAll, (double) without / Math.max(1, withoutAll), withoutAll)).toString();
  }

  private void worst(String corpus, List<PageScore> scores, StringBuilder lines) {
    IntStream.range(0, scores.size()).boxed()
        .sorted(Comparator.comparingDouble(i -> scores.get(i).f1())).limit(12)
        .forEach(i -> lines.append(String.format(Locale.ROOT, "   %.3f P %.3f R %.3f %s%n", scores.get(i).f1(),
            scores.get(i).precision(), scores.get(i).recall(), names.get(corpus).get(i))));
  }
}

package io.github.copydesk.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** What a system found on the pages of one corpus, beside what is there. */
final class JudgedPages {

  static final String SHINGLES = "body, four-word shingles, in ten-thousandths";
  static final String WORDS = "body, words, mean F1 of pages in ten-thousandths";
  static final String DECLARED = " as the page declares it in JSON-LD";

  /** Means over pages have no counts: they are written in so many parts. */
  private static final int PARTS = 10_000;

  private final String task;
  private final List<MarkedPage> pages;
  private final List<PageGuess> guesses;

  JudgedPages(String task, List<MarkedPage> pages, PageSystem system) {
    this.task = task;
    this.pages = pages;
    this.guesses = pages.stream().map(system.reading()).toList();
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>(bodies());
    List<Map<String, String>> truths = pages.stream().map(MarkedPage::truth).toList();
    List<Map<String, String>> declared = pages.stream().map(page -> DeclaredFacts.of(page.html())).toList();
    for (String field : PageFacts.FIELDS) {
      share(figures, field, truths, field);
      share(figures, field + DECLARED, declared, field);
    }
    share(figures, "title, the same words in order", truths, "title");
    return figures;
  }

  private List<Figure> bodies() {
    List<PageScore> scores = at().mapToObj(i -> PageScore.of(pages.get(i).body(), guesses.get(i).body())).toList();
    double words = at().mapToDouble(i -> PageScore.ofWords(pages.get(i).body(), guesses.get(i).body()).f1()).average().orElse(0);
    int exact = (int) scores.stream().filter(PageScore::exact).count();
    int fair = (int) scores.stream().filter(score -> score.f1() >= 0.5).count();
    return List.of(
        figure(SHINGLES, new int[] {parts(PageScore.meanPrecision(scores)), PARTS, parts(PageScore.meanRecall(scores)), PARTS}),
        figure(WORDS, new int[] {parts(words), PARTS, parts(words), PARTS}),
        figure("body, exact", new int[] {exact, pages.size(), exact, pages.size()}),
        figure("body, F1 of shingles at least 0.5", new int[] {fair, pages.size(), fair, pages.size()}));
  }

  private IntStream at() {
    return IntStream.range(0, pages.size());
  }

  private static int parts(double share) {
    return (int) Math.round(share * PARTS);
  }

  /** Adds which share of the pages that have a fact was found; nothing where none has it, or where the system never tells it. */
  private void share(List<Figure> figures, String metric, List<Map<String, String>> facts, String field) {
    BiPredicate<String, String> same = metric.endsWith("in order") ? PageFacts::equal : (truth, found) -> PageFacts.same(field, truth, found);
    int[] known = at().filter(i -> !facts.get(i).getOrDefault(field, "").isBlank()).toArray();
    int right = (int) IntStream.of(known).filter(i -> same.test(facts.get(i).get(field), guesses.get(i).fact(field))).count();
    if (known.length > 0 && guesses.stream().anyMatch(guess -> !guess.fact(field).isBlank())) {
      figures.add(figure(metric, new int[] {right, known.length, right, known.length}));
    }
  }

  private Figure figure(String metric, int[] counts) {
    String slice = pages.get(0).corpus().equals("html") ? "html-dev" : "wcxb-dev";
    return new Figure(task, slice, metric, counts[0], counts[1], counts[2], counts[3]);
  }
}

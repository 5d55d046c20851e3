package io.github.copydesk.accuracy;

import io.github.copydesk.Copydesk;
import io.github.copydesk.page.PageReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the bodies of pages on {@code html} and {@code html-wcxb}.
 *
 * <p>The bundled model has learned from these pages, so that a figure that falls here tells of a fault; how well pages are read that it
 * does not know is told by {@code TrainBlocks folds}.
 */
public final class PageAccuracy implements Accuracy {

  private static final String TASK = "pages";

  /** What is a share of each page is counted in thousandths of a page. */
  private static final int PARTS = 1000;

  private final PageReader reader = new PageReader();

  /** Prints the figures. */
  public static void main(String... args) throws IOException {
    new PageAccuracy().measure(Corpora.expect()).forEach(System.out::println);
  }

  @Override
  public List<Figure> measure(Copydesk copydesk, Corpora corpora) throws IOException {
    return measure(corpora);
  }

  private List<Figure> measure(Corpora corpora) throws IOException {
    List<Figure> figures = new ArrayList<>(figures("html-dev", MarkedPage.html(corpora)));
    figures.addAll(figures("wcxb-dev", MarkedPage.wcxb(corpora)));
    return figures;
  }

  private List<Figure> figures(String slice, List<MarkedPage> pages) {
    PageFigures bodies = new PageFigures();
    List<PageScore> shingles = new ArrayList<>();
    List<PageScore> words = new ArrayList<>();
    for (MarkedPage page : pages) {
      String text = reader.read(page.html()).text();
      bodies.add(page, text);
      shingles.add(PageScore.of(page.body(), text));
      words.add(PageScore.ofWords(page.body(), text));
    }
    Sample sample = new Sample(TASK, slice);
    List<Figure> figures = new ArrayList<>(List.of(mean(slice, "bodies, mean page, rows of four words", shingles),
        mean(slice, "bodies, mean page, words", words),
        sample.share("bodies exact", (int) shingles.stream().filter(PageScore::exact).count(), pages.size())));
    figures.addAll(bodies.snippets(sample));
    return figures;
  }

  private static Figure mean(String slice, String metric, List<PageScore> scores) {
    int all = PARTS * scores.size();
    int right = (int) Math.round(PARTS * scores.stream().mapToDouble(PageScore::precision).sum());
    int found = (int) Math.round(PARTS * scores.stream().mapToDouble(PageScore::recall).sum());
    return new Figure(TASK, slice, metric, right, all, found, all);
  }
}

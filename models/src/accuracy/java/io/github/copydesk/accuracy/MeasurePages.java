package io.github.copydesk.accuracy;

import io.github.copydesk.article.MetadataField;
import io.github.copydesk.article.OffsetMap;
import io.github.copydesk.article.Span;
import io.github.copydesk.page.Page;
import io.github.copydesk.page.PageReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Measures the reading of pages on {@code html} and {@code html-wcxb}: bodies, metadata, the way back to the source, speed. The
 * bundled model was trained on these pages: what it does elsewhere is measured by {@code TrainBlocks folds}.
 */
public final class MeasurePages {

  private static final int ROUNDS = 20;
  private static final int PEER_ROUNDS = 3;

  private final PageReader reader = new PageReader();
  private final PageFigures bodies = new PageFigures();
  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  private MeasurePages() {}

  /**
   * Measures and prints.
   *
   * @param args "wrong" prints what differs as well
   * @throws IOException if a corpus cannot be read
   */
  public static void main(String... args) throws IOException {
    Corpora corpora = Corpora.expect();
    MeasurePages measuring = new MeasurePages();
    List<MarkedPage> pages = Stream.concat(MarkedPage.html(corpora).stream(), MarkedPage.wcxb(corpora).stream()).toList();
    pages.forEach(measuring::read);
    if (List.of(args).contains("wrong")) {
      measuring.wrong.forEach(System.out::println);
    }
    System.out.println(measuring.bodies);
    measuring.counts.forEach((name, count) -> System.out.printf(Locale.ROOT, "%s: %d of %d, %.4f%n", name, count[0], count[1],
        (double) count[0] / count[1]));
    measuring.time(pages);
    timePeers(pages);
  }

  private void read(MarkedPage marked) {
    Page page = reader.read(marked.html());
    bodies.add(marked, page.text());
    count("way back, " + marked.corpus(), leadsBack(page, marked.html()), marked.name(), "");
    judge(marked, "title", page.metadata().title().orElse(""));
    judge(marked, "author", String.join(", ", page.metadata().authors()));
    judge(marked, "date", page.metadata().first(MetadataField.PUBLISHED).map(date -> date.substring(0, 10)).orElse(""));
  }

  /** Every word must be found again where the map says it stands, once references are read. */
  private static boolean leadsBack(Page page, String html) {
    String text = page.text();
    OffsetMap origin = page.origin();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i > start && !stands(text.substring(start, i), origin.original(new Span(start, i)).of(html))) {
          return false;
        }
        start = i + 1;
      }
    }
    return true;
  }

  /** A word may run through the borders of inline elements, and over the readings above its letters. */
  private static boolean stands(String word, String source) {
    return source.equals(word) || Parser.unescapeEntities(source, false).equals(word) || plain(source).equals(word);
  }

  private static String plain(String source) {
    Element body = Jsoup.parseBodyFragment(source).body();
    body.select("rt, rp").remove();
    return body.wholeText();
  }

  private void judge(MarkedPage marked, String field, String found) {
    String truth = marked.truth().getOrDefault(field, "");
    if (!truth.isBlank()) {
      count(field, PageFacts.same(field, truth, found), marked.name(), truth + " <> " + found);
    }
  }

  private void count(String name, boolean right, String page, String difference) {
    int[] count = counts.computeIfAbsent(name, it -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
    if (!right) {
      wrong.add(name + "\t" + page + "\t" + difference);
    }
  }

  /** CPU time is that of the one thread that reads; the denominator is parsing alone, without the places of elements. */
  private void time(List<MarkedPage> pages) {
    double parse = Double.MAX_VALUE;
    double track = Double.MAX_VALUE;
    double read = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      parse = Math.min(parse, seconds(() -> pages.forEach(page -> Jsoup.parse(page.html()))));
      track = Math.min(track, seconds(() -> pages.forEach(page -> Parser.htmlParser().setTrackPosition(true).parseInput(page.html(), ""))));
      read = Math.min(read, seconds(() -> pages.forEach(page -> reader.read(page.html()))));
    }
    System.out.printf(Locale.ROOT, "%.0f pages a CPU-second; %.2f times Jsoup.parse (%.0f pages), %.2f with the places of elements%n",
        pages.size() / read, read / parse, pages.size() / parse, track / parse);
  }

  /** Times this library and its peers by fewer rounds. */
  private static void timePeers(List<MarkedPage> pages) {
    for (PageSystem system : PageSystem.all()) {
      double read = Double.MAX_VALUE;
      for (int round = 0; round < PEER_ROUNDS; round++) {
        read = Math.min(read, seconds(() -> pages.forEach(system.reading()::apply)));
      }
      System.out.printf(Locale.ROOT, "%s: %.0f pages a CPU-second%n", system.name(), pages.size() / read);
    }
  }

  private static double seconds(Runnable work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }
}

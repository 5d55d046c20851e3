package io.github.copydesk.accuracy;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import io.github.copydesk.dossier.Agreement;
import io.github.copydesk.dossier.Disagreement;
import io.github.copydesk.dossier.Dossier;
import io.github.copydesk.dossier.EntityLink;
import io.github.copydesk.dossier.Excerpt;
import io.github.copydesk.dossier.Link;
import io.github.copydesk.dossier.QuotationLink;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes one dossier of articles of Wikinews, Reuters and the BBC, tells how long that took beyond reading them, and lists links
 * of each kind for a reader to judge: {@code ListLinks NUMBER LINKS SEED}, of {@link NewsArticles}.
 */
public final class ListLinks {

  private static final double BILLION = 1e9;
  private static final int AROUND = 40;

  private ListLinks() {}

  /**
   * Prints the time, the number of links and the links drawn.
   *
   * @param arguments how many articles, how many links of each kind and reason, and the seed of the draw
   * @throws IOException if a corpus cannot be read
   */
  public static void main(String... arguments) throws IOException {
    double start = seconds();
    List<Article> articles = articles(Integer.parseInt(arguments[0]));
    System.out.printf(Locale.ROOT, "read\t%.1f CPU seconds%n", seconds() - start);
    list(articles, Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
  }

  /** Reads the articles. */
  static List<Article> articles(int number) throws IOException {
    return NewsArticles.find(Corpora.expect(), number).stream().map(Copydesk.english()::read).toList();
  }

  /** Joins the articles and prints what was found. */
  static void list(List<Article> articles, int number, long seed) {
    double start = seconds();
    Dossier dossier = Dossier.of(articles);
    System.out.printf(Locale.ROOT, "joined\t%.1f CPU seconds beyond reading%n%s%n", seconds() - start, dossier);
    List<EntityLink> entities = dossier.entities().stream().flatMap(entity -> entity.links().stream()).toList();
    draw(dossier, entities, link -> "ENTITY " + link.reason(), number, seed);
    draw(dossier, dossier.quotations().asList(), link -> "QUOTATION " + link.reason(), number, seed);
    draw(dossier, dossier.agreements().asList(), link -> "AGREEMENT " + link.reason(), number, seed);
    draw(dossier, dossier.disagreements().asList(), link -> "DISAGREEMENT " + link.reason(), number, seed);
  }

  private static <L extends Link> void draw(Dossier dossier, List<L> links, Function<L, String> kind, int number, long seed) {
    Map<String, List<L>> kinds = links.stream().collect(Collectors.groupingBy(kind));
    kinds.forEach((name, found) -> {
      System.out.println(name + "\t" + found.size());
      List<L> drawn = new ArrayList<>(found);
      Collections.shuffle(drawn, new Random(seed));
      drawn.stream().limit(number).forEach(link -> System.out.println(row(dossier, name, link)));
    });
  }

  private static String row(Dossier dossier, String kind, Link link) {
    String values = link instanceof Disagreement it ? it.firstValue() + " / " + it.secondValue() : "";
    values += link instanceof Agreement it ? String.format(Locale.ROOT, "%.2f", it.shared()) : "";
    values += link instanceof QuotationLink it ? String.format(Locale.ROOT, "%.2f", it.shared()) : "";
    return Stream.of(kind, values, text(dossier, link.first()), text(dossier, link.second()))
        .collect(Collectors.joining("\n    ", "  ", ""));
  }

  private static String text(Dossier dossier, Excerpt excerpt) {
    Article article = dossier.articles().get(excerpt.article());
    Span span = excerpt.spans().get(0).cover(excerpt.spans().get(excerpt.spans().size() - 1));
    String text = article.text();
    String before = text.substring(Math.max(0, span.start() - AROUND), span.start());
    String behind = text.substring(span.end(), Math.min(text.length(), span.end() + AROUND));
    return (excerpt.article() + " " + article.published().map(LocalDate::toString).orElse("") + " " + before + "[["
        + excerpt.text() + "]]" + behind).replaceAll("\\s+", " ");
  }

  private static double seconds() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return threads.getCurrentThreadCpuTime() / BILLION;
  }
}

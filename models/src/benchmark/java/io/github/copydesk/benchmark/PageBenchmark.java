package io.github.copydesk.benchmark;

import io.github.copydesk.accuracy.Corpora;
import io.github.copydesk.accuracy.MarkedPage;
import io.github.copydesk.page.Page;
import io.github.copydesk.page.PageReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Pages a second on one thread: read to the text of their articles, and for comparison only parsed, without the places of
 * elements. The pages are those of the corpora, or a small one made here.
 *
 * <p>{@code mvn -q process-test-classes -pl core,models -Dprogram=benchmark.RunBenchmarks}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class PageBenchmark {

  private final PageReader reader = new PageReader();
  private List<String> pages = List.of();
  private int next;

  /** Loads the pages. */
  @Setup
  public void load() throws IOException {
    Optional<Corpora> corpora = Corpora.find();
    pages = corpora.isEmpty() ? List.of("<title>Floods</title><h1>Floods</h1>" + "<p>The river rose, and then it fell.</p>".repeat(40))
        : Stream.concat(MarkedPage.html(corpora.get()).stream(), MarkedPage.wcxb(corpora.get()).stream()).map(MarkedPage::html).toList();
  }

  private String page() {
    next = (next + 1) % pages.size();
    return pages.get(next);
  }

  /** Finds the article on the next page. */
  @Benchmark
  public Page read() {
    return reader.read(page());
  }

  /** Parses the next page. */
  @Benchmark
  public Document parse() {
    return Jsoup.parse(page());
  }
}

package io.github.copydesk.benchmark;

import io.github.copydesk.Copydesk;
import io.github.copydesk.accuracy.Corpora;
import io.github.copydesk.accuracy.NewsArticles;
import io.github.copydesk.article.Article;
import io.github.copydesk.dossier.Dossier;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Seconds on one thread to set articles side by side that have been read, which is to grow with their number and not with its
 * square. It needs the corpora.
 *
 * <p>{@code mvn -q process-test-classes -pl core,models -Dprogram=benchmark.RunBenchmarks}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class DossierBenchmark {

  /** How many articles are joined. */
  @Param({"500", "1000", "2000", "4000"})
  public int number;

  private List<Article> articles;

  /** Reads the articles. */
  @Setup
  public void read() throws IOException {
    articles = NewsArticles.find(Corpora.expect(), number).stream().map(Copydesk.english()::read).toList();
  }

  /** Joins them. */
  @Benchmark
  public Dossier join() {
    return Dossier.of(articles);
  }
}

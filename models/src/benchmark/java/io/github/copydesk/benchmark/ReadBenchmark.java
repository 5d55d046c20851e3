package io.github.copydesk.benchmark;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
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
 * Articles a second on one thread, one article after the other; with {@code -prof gc} also bytes allocated an article.
 *
 * <p>{@code mvn -q process-test-classes -pl core,models -Dprogram=benchmark.RunBenchmarks}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ReadBenchmark {

  private Copydesk copydesk;
  private Texts texts;
  private int next;

  /** Loads the models and the texts. */
  @Setup
  public void load() throws IOException {
    copydesk = Copydesk.english();
    texts = Texts.find();
  }

  /** Reads the next article. */
  @Benchmark
  public Article read() {
    next = (next + 1) % texts.articles().size();
    return copydesk.read(texts.articles().get(next));
  }
}

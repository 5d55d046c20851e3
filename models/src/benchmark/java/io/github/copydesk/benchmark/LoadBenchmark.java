package io.github.copydesk.benchmark;

import io.github.copydesk.Copydesk;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** How long it takes to make a copydesk, models loaded, in a Java virtual machine that has done nothing before. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Measurement(iterations = 1)
@Fork(5)
public class LoadBenchmark {

  /** Loads the models. */
  @Benchmark
  public Copydesk load() {
    return Copydesk.english();
  }
}

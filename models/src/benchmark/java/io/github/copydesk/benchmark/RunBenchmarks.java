package io.github.copydesk.benchmark;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and writes their raw results: {@code RunBenchmarks FILE.json}. */
public final class RunBenchmarks {

  private RunBenchmarks() {}

  /**
   * Runs them all.
   *
   * @param args the file to write, {@code accuracy/benchmark.json} if none is given
   * @throws RunnerException if one of them fails
   */
  public static void main(String... args) throws RunnerException {
    new Runner(new OptionsBuilder()
        .include(ReadBenchmark.class.getName())
        .include(LoadBenchmark.class.getName())
        .include(PageBenchmark.class.getName())
        .addProfiler(GCProfiler.class)
        .resultFormat(ResultFormatType.JSON)
        .result(args.length > 0 ? args[0] : "accuracy/benchmark.json")
        .shouldFailOnError(true)
        .build()).run();
  }
}

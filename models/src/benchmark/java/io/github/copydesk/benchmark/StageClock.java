package io.github.copydesk.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Adds up the CPU time of this thread, by stage. */
final class StageClock {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, Long> nanoseconds = new LinkedHashMap<>();

  <T> T time(String stage, Supplier<T> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    T result = work.get();
    nanoseconds.merge(stage, THREADS.getCurrentThreadCpuTime() - start, Long::sum);
    return result;
  }

  /** Returns the seconds of each stage, in the order of first use. */
  Map<String, Double> seconds() {
    Map<String, Double> seconds = new LinkedHashMap<>();
    nanoseconds.forEach((stage, time) -> seconds.put(stage, time / 1e9));
    return seconds;
  }
}

package io.github.copydesk.benchmark;

import io.github.copydesk.Copydesk;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.Locale;

/** Loads the models once and prints milliseconds, those of them on a processor, those since Java started, and megabytes held. */
public final class LoadOnce {

  private LoadOnce() {}

  /**
   * Loads and prints.
   *
   * @param args none
   */
  public static void main(String... args) {
    long start = System.nanoTime();
    Copydesk copydesk = Copydesk.english();
    double loading = (System.nanoTime() - start) / 1e6;
    double onProcessor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    double running = ManagementFactory.getRuntimeMXBean().getUptime();
    System.out.printf(Locale.ROOT, "%.0f %.0f %.0f %.1f%n", loading, onProcessor, running, held());
    Reference.reachabilityFence(copydesk);
  }

  private static double held() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }
}

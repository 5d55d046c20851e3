package io.github.copydesk.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

/**
 * When, from what and on what something was measured.
 *
 * @param date the day, in UTC
 * @param commit the commit that was checked out, "-" where there is none
 * @param machine processors, memory, Java and operating system
 */
public record Run(String date, String commit, String machine) {

  /** Describes this run. */
  public static Run now() {
    Runtime runtime = Runtime.getRuntime();
    String machine = runtime.availableProcessors() + " processors (" + System.getProperty("os.arch") + "), heap up to "
        + (runtime.maxMemory() >> 20) + " MB, Java " + System.getProperty("java.version") + " ("
        + System.getProperty("java.vm.name") + "), " + System.getProperty("os.name");
    return new Run(LocalDate.now(Clock.systemUTC()).toString(), head(), machine);
  }

  private static String head() {
    try {
      Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD").redirectErrorStream(true).start();
      String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return answer.matches("[0-9a-f]+") ? answer : "-";
    } catch (IOException e) {
      return "-";
    }
  }
}

package io.github.copydesk.benchmark;

import io.github.copydesk.Copydesk;
import io.github.copydesk.accuracy.Run;
import io.github.copydesk.article.OwnName;
import io.github.copydesk.article.RawArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures tokens a CPU-second, in all, by stage and with own names, how soon the library is ready and what it holds, and
 * writes them:
 * {@code MeasureSpeed FILE.csv}. CPU time is that of the one thread that reads; the compiler's and the collector's threads
 * are not in it.
 */
public final class MeasureSpeed {

  private static final int WARM_UP_TOKENS = 300_000;
  private static final int MEASURED_TOKENS = 300_000;
  private static final int LOADS = 7;

  private final Run run = Run.now();
  private final List<String> rows =
      new ArrayList<>(List.of("date,commit,measure,value,unit,texts,machine"));
  private final Texts texts;

  private MeasureSpeed(Texts texts) {
    this.texts = texts;
  }

  /**
   * Measures, prints and writes.
   *
   * @param args the file to write, {@code accuracy/speed.csv} if none is given
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... args) throws IOException {
    MeasureSpeed speed = new MeasureSpeed(Texts.find());
    speed.loads();
    speed.reading();
    speed.ownNames("100,000 own names", ManyNames.of(100_000));
    speed.ownNames("10 own patterns", ManyNames.patterns(10));
    Files.write(Path.of(args.length > 0 ? args[0] : "accuracy/speed.csv"), speed.rows);
  }

  private void loads() throws IOException {
    double[][] loads = new double[LOADS][];
    for (int i = 0; i < LOADS; i++) {
      loads[i] = load();
    }
    row("ready, median of " + LOADS, median(loads, 0), "ms");
    row("ready, CPU time of the thread that loads", median(loads, 1), "ms");
    row("ready since the start of Java, median of " + LOADS, median(loads, 2), "ms");
    row("heap held after loading", median(loads, 3), "MB");
  }

  private static double[] load() throws IOException {
    Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-classpath", System.getProperty("java.class.path"), LoadOnce.class.getName()).start();
    String answer = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return Arrays.stream(answer.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private static double median(double[][] values, int column) {
    return Arrays.stream(values).mapToDouble(row -> row[column]).sorted().toArray()[values.length / 2];
  }

  private void reading() throws IOException {
    TimedStages stages = new TimedStages();
    int round = stages(stages, new StageClock());
    int warmUp = 1 + WARM_UP_TOKENS / round;
    int measured = 1 + MEASURED_TOKENS / round;
    repeat(warmUp, () -> stages(stages, new StageClock()));
    StageClock clock = new StageClock();
    repeat(measured, () -> stages(stages, clock));
    clock.seconds().forEach(
        (stage, seconds) -> row("stage " + stage, measured * round / seconds, "tokens per CPU-second"));

    Copydesk copydesk = Copydesk.english();
    repeat(warmUp, () -> whole(copydesk, new StageClock()));
    StageClock all = new StageClock();
    repeat(measured, () -> whole(copydesk, all));
    double seconds = all.seconds().get("read");
    row("whole pipeline", measured * round / seconds, "tokens per CPU-second");
    row("whole pipeline", measured * texts.articles().size() / seconds, "articles per CPU-second");
  }

  private void ownNames(String what, List<OwnName> names) throws IOException {
    StageClock clock = new StageClock();
    clock.time("builder", () -> Copydesk.builder().names(names.toArray(OwnName[]::new)));
    row("builder given " + what, 1000 * clock.seconds().get("builder"), "ms");
    clock.time("copydesk", () -> Copydesk.builder().names(names.toArray(OwnName[]::new)).build());
    row("copydesk made with " + what, 1000 * clock.seconds().get("copydesk"), "ms");
    TimedStages stages = new TimedStages(names);
    int round = stages(stages, new StageClock());
    repeat(1 + WARM_UP_TOKENS / round, () -> stages(stages, new StageClock()));
    int measured = 1 + MEASURED_TOKENS / round;
    StageClock reading = new StageClock();
    repeat(measured, () -> stages(stages, reading));
    row("stage names with " + what, measured * round / reading.seconds().get("names"), "tokens per CPU-second");
  }

  private static void repeat(int times, Runnable work) {
    for (int i = 0; i < times; i++) {
      work.run();
    }
  }

  private int stages(TimedStages stages, StageClock clock) {
    return texts.articles().stream().mapToInt(article -> stages.read(article.text(), clock)).sum();
  }

  private void whole(Copydesk copydesk, StageClock clock) {
    for (RawArticle article : texts.articles()) {
      clock.time("read", () -> copydesk.read(article));
    }
  }

  private void row(String measure, double value, String unit) {
    rows.add(String.format(Locale.ROOT, "%s,%s,\"%s\",%.1f,%s,%s,\"%s\"",
        run.date(), run.commit(), measure, value, unit, texts.name(), run.machine()));
    System.out.printf(Locale.ROOT, "%-50s %12.1f %s%n", measure, value, unit);
  }
}

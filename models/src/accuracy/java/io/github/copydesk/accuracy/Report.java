package io.github.copydesk.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes figures as tables for people, in Markdown. */
final class Report {

  private static final int MISTAKES = 12;

  private final List<String> lines = new ArrayList<>();
  private final Run run;

  Report(Run run) {
    this.run = run;
  }

  /** Returns the report; the lists of cases are shown under their titles. */
  List<String> lines(List<Figure> figures, Map<String, List<String>> cases) {
    heading();
    lines.addAll(Peers.lines(figures));
    lines.add("");
    tasks(figures).forEach(task -> task(task, figures.stream().filter(it -> it.task().equals(task)).toList()));
    lines.add("## Worst cases");
    cases.forEach(this::cases);
    return lines;
  }

  private void heading() {
    lines.addAll(List.of("# Accuracy", "",
        "Written by `MeasureAccuracy`; do not edit. Measured on " + run.date() + " at commit " + run.commit() + ", on "
            + run.machine() + ".",
        "The rows behind these tables, with the digests of the corpora, are in [scores.csv](scores.csv).",
        "P, R and F1 in percent; where only one is given, it is a share. Development sets: rules and models were tuned while looking at them.", ""));
  }

  private static Set<String> tasks(List<Figure> figures) {
    return figures.stream().map(Figure::task).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void task(String task, List<Figure> figures) {
    lines.addAll(List.of("## " + task.substring(0, 1).toUpperCase(Locale.ROOT) + task.substring(1), ""));
    Map<Boolean, List<Figure>> parts =
        figures.stream().collect(Collectors.partitioningBy(figure -> figure.slice().contains("/")));
    slices(parts.get(false)).forEach(slice ->
        whole(slice, parts.get(false).stream().filter(figure -> figure.slice().equals(slice)).toList()));
    if (!parts.get(true).isEmpty()) {
      bySlice(parts.get(true));
    }
  }

  private static Set<String> slices(List<Figure> figures) {
    return figures.stream().map(Figure::slice).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void whole(String slice, List<Figure> figures) {
    Map<Boolean, List<Figure>> parts =
        figures.stream().collect(Collectors.partitioningBy(figure -> figure.metric().startsWith(Mistakes.MISTAKEN)));
    if (figures.get(0).metric().startsWith(Reliability.CONFIDENCE)) {
      table("| " + slice + " | mean confidence | right | found |", "|---|--:|--:|--:|", Reliability.rows(figures));
    } else if (!parts.get(false).isEmpty()) {
      table("| " + slice + " | P | R | F1 | hits | predicted | gold |", "|---|--:|--:|--:|--:|--:|--:|",
          parts.get(false).stream().map(Report::row).toList());
    }
    if (!parts.get(true).isEmpty()) {
      table("| " + slice + ": right for wrong | times | of mistakes |", "|---|--:|--:|",
          parts.get(true).stream().limit(MISTAKES).map(Report::mistake).toList());
    }
  }

  private void table(String head, String rule, List<String> rows) {
    lines.add(head);
    lines.add(rule);
    lines.addAll(rows);
    lines.add("");
  }

  private static String row(Figure figure) {
    if (figure.isShare()) {
      return String.format(Locale.ROOT, "| %s | | | **%.2f** | %d | | %d |",
          figure.metric(), 100 * figure.f1(), figure.hits(), figure.gold());
    }
    return String.format(Locale.ROOT, "| %s | %.2f | %.2f | **%.2f** | %d | %d | %d |", figure.metric(),
        100 * figure.precision(), 100 * figure.recall(), 100 * figure.f1(),
        figure.hits(), figure.predicted(), figure.gold());
  }

  private static String mistake(Figure figure) {
    return String.format(Locale.ROOT, "| %s | %d | %d |",
        figure.metric().substring(Mistakes.MISTAKEN.length()), figure.hits(), figure.gold());
  }

  /** One row a slice, one column a metric, F1 alone. */
  private void bySlice(List<Figure> figures) {
    Set<String> metrics = figures.stream().map(Figure::metric).collect(Collectors.toCollection(LinkedHashSet::new));
    Map<String, Figure> byKey = figures.stream().collect(Collectors.toMap(Figure::key, Function.identity()));
    String task = figures.get(0).task();
    lines.add("| F1 by slice | gold | " + String.join(" | ", metrics) + " |");
    lines.add("|---|--:|" + "--:|".repeat(metrics.size()));
    for (String slice : slices(figures)) {
      List<Figure> row = metrics.stream().map(metric -> byKey.get(task + " | " + slice + " | " + metric)).toList();
      lines.add("| " + slice + " | " + row.get(0).gold() + " | " + row.stream()
          .map(figure -> figure == null ? "" : String.format(Locale.ROOT, "%.2f", 100 * figure.f1()))
          .collect(Collectors.joining(" | ")) + " |");
    }
    lines.add("");
  }

  private void cases(String title, List<String> cases) {
    lines.addAll(List.of("", "### " + title, ""));
    if (cases.isEmpty()) {
      lines.add("None.");
    }
    cases.forEach(line -> lines.add("- `" + line.replace('`', '\'') + "`"));
  }
}

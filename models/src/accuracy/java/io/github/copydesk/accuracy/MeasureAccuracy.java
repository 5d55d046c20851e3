package io.github.copydesk.accuracy;

import io.github.copydesk.Copydesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Measures everything on the development corpora and writes {@code scores.csv} and {@code REPORT.md}: {@code
 * MeasureAccuracy FOLDER}. The corpora are found by the setting that {@link Corpora} names.
 */
public final class MeasureAccuracy {

  private static final List<Accuracy> TASKS = List.of(new CleaningAccuracy(), new SegmentationAccuracy(),
      new QuotationAccuracy(), new NearestNameAccuracy(), new AttributionAccuracy(),
      new AttributionConfidenceAccuracy(), new CueKindAccuracy(), new NamesAccuracy(),
      new ConfidenceAccuracy(), new CoreferenceAccuracy(), new ClaimAccuracy(),
      new WikinewsClaimAccuracy(), new CheckworthinessAccuracy(), new TimexAccuracy(), new PageAccuracy(),
      new PagePeerAccuracy());

  private MeasureAccuracy() {}

  /**
   * Measures and writes.
   *
   * @param args the folder to write to, {@code accuracy} if none is given
   * @throws IOException if a corpus cannot be read or a file cannot be written
   */
  public static void main(String... args) throws IOException {
    Path folder = Path.of(args.length > 0 ? args[0] : "accuracy");
    Corpora corpora = Corpora.expect();
    Copydesk copydesk = Copydesk.english();
    List<Figure> figures = new ArrayList<>();
    for (Accuracy task : TASKS) {
      figures.addAll(task.measure(copydesk, corpora));
    }
    figures.addAll(new VerdictAccuracy(folder).measure(copydesk, corpora));
    List<JudgedQuotations> quotations = new QuotationAccuracy().judge(copydesk, corpora);
    List<JudgedClaims> claims = new ClaimAccuracy().judge(copydesk, corpora);
    figures.addAll(Mistakes.ofSpeakers("polnear-dev", quotations));
    figures.addAll(Mistakes.ofTypes("claims-dev", claims));
    figures.addAll(Mistakes.ofNames("claims-dev", claims));

    Run run = Run.now();
    Files.createDirectories(folder);
    Files.write(folder.resolve("scores.csv"), new ScoreFile(run, corpora).lines(figures));
    Files.write(folder.resolve("REPORT.md"), new Report(run).lines(figures,
        cases(quotations, new AttributionAccuracy().judge(copydesk, corpora))));
    writePlots(Files.createDirectories(folder.resolve("plots")), figures);
    figures.stream().filter(figure -> !figure.slice().contains("/")).forEach(System.out::println);
  }

  /** Writes a plot for each table of reliability. */
  private static void writePlots(Path folder, List<Figure> figures) throws IOException {
    Map<String, List<Figure>> tables = figures.stream()
        .filter(figure -> figure.metric().startsWith(Reliability.CONFIDENCE))
        .collect(Collectors.groupingBy(
            figure -> (figure.task() + " " + figure.slice()).replace(' ', '-'), LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<String, List<Figure>> table : tables.entrySet()) {
      Files.write(folder.resolve(table.getKey() + ".svg"), ReliabilityPlot.lines(table.getValue()));
    }
  }

  private static Map<String, List<String>> cases(List<JudgedQuotations> quotations, List<JudgedRelations> relations) {
    WorstCases worst = new WorstCases(quotations);
    Map<String, List<String>> cases = new LinkedHashMap<>();
    cases.put("In the wrong mouth, the longest first", worst.wrongSpeakers(10));
    cases.put("Missed, the longest first", worst.missed(5));
    cases.put("Speech that the gold does not have, the longest first", worst.extra(5));
    WorstRelations worstRelations = new WorstRelations(relations);
    cases.put("Attributions that are wrong, the most confident first, then the longest", worstRelations.surest(10));
    cases.put("Attributions missed, the longest first", worstRelations.longestMissed(10));
    return cases;
  }
}

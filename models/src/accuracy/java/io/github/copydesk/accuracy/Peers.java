package io.github.copydesk.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What others reach on PolNeAR dev by the same rules, beside the library and a naive baseline of the same run. */
final class Peers {

  private static final List<String> ABOUT = List.of(
      "Peers on PolNeAR dev, F1. Figures of CoreNLP, of the study's system and of people were given by the project's study and",
      "an earlier run; they were not measured again here. CoreNLP's quote annotator read 200 words a CPU-second with 1.5 GB of",
      "live heap. The study's system is a joint tagger and a tagger of spans, without a parser. Reporting cues are those of the",
      "study's lists. The baseline takes the nearest name before each quotation, and was measured in this run, as this library was.");

  private static final List<String> GIVEN = List.of(
      "| CoreNLP quote annotator, default settings | 89.2 | 66.4 | | |",
      "| CoreNLP quote annotator, best settings | 97.7 | 75.4 | | |",
      "| the study's learned system | 97.4 | 92.3 | 63.3 | 77.5 |",
      "| two people, on each other | | | 75.7 | 87.7 |");

  private static final String SLICE = " | polnear-dev | ";
  private static final List<String> KEYS = List.of(
      "quotations" + SLICE + "detection", "quotations" + SLICE + "speaker strict",
      "attributions" + SLICE + "relations", "attributions" + SLICE + "relations, reporting cues");
  private static final List<String> BASELINE_KEYS = KEYS.stream()
      .map(key -> key.replaceFirst("^quotations", "quotations, naive baseline").replaceFirst("^attributions", "none"))
      .toList();

  private Peers() {}

  /** Returns the lines of the table; cells of what was not measured are empty. */
  static List<String> lines(List<Figure> figures) {
    Map<String, Figure> byKey =
        figures.stream().collect(Collectors.toMap(Figure::key, Function.identity(), (first, second) -> first));
    List<String> lines = new ArrayList<>(ABOUT);
    lines.addAll(List.of("", "| | quotations | their speakers, strict | relations | relations, reporting cues |",
        "|---|--:|--:|--:|--:|"));
    lines.add(row("**this library**", KEYS, byKey));
    lines.addAll(GIVEN);
    lines.add(row("naive baseline: nearest name before", BASELINE_KEYS, byKey));
    return lines;
  }

  private static String row(String name, List<String> keys, Map<String, Figure> byKey) {
    return Stream.concat(Stream.of(name), keys.stream().map(key -> cell(byKey.get(key))))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String cell(@Nullable Figure figure) {
    return figure == null ? "" : String.format(Locale.ROOT, "%.1f", 100 * figure.f1());
  }
}

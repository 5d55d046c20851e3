package io.github.copydesk.accuracy;

import com.google.common.io.Resources;
import io.github.copydesk.Copydesk;
import io.github.copydesk.article.AttributionKind;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Span;
import io.github.copydesk.attribution.Attributor;
import io.github.copydesk.segmentation.Segments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures the kinds of cues on 200 cues of PolNeAR train, drawn at random and judged by one reader: {@code
 * gold/cue-kinds.csv}. Each of the two sheets of 100 showed what to change in the list of cues after it was read, so that
 * what is measured here is a little better than what unseen cues get; DESIGN.md has the figures as they were read.
 */
public final class CueKindAccuracy implements Accuracy {

  private static final String SHEET = "/gold/cue-kinds.csv";
  private static final Pattern ROW =
      Pattern.compile("[12],(?<document>[^,]+),(?<start>\\d+),(?<cue>.+),(?<form>[A-Z]+),(?<kind>[A-Z]+)");

  /** A cue of the sheet, as it was judged and as it is read. */
  private record Judged(AttributionKind gold, AttributionKind predicted) {}

  @Override
  public List<Figure> measure(Copydesk copydesk, Corpora corpora) throws IOException {
    Path texts = corpora.path("polnear/train").resolve("text");
    TextSegmenter segmenter = new TextSegmenter();
    Map<String, Segments> segments = new HashMap<>();
    List<Judged> judged = new ArrayList<>();
    for (Matcher row : rows()) {
      String document = row.group("document");
      if (!segments.containsKey(document)) {
        segments.put(document, segmenter.segment(Files.readString(texts.resolve(document + ".txt"))));
      }
      judged.add(judge(row, segments.get(document)));
    }
    return figures(judged);
  }

  /** Returns the rows of the sheet. */
  static List<Matcher> rows() throws IOException {
    List<Matcher> rows = new ArrayList<>();
    List<String> lines = Resources.readLines(Resources.getResource(CueKindAccuracy.class, SHEET), StandardCharsets.UTF_8);
    for (String line : lines.subList(1, lines.size())) {
      Matcher row = ROW.matcher(line);
      if (!row.matches()) {
        throw new IOException("no kind in " + SHEET + ": " + line);
      }
      rows.add(row);
    }
    return rows;
  }

  private static Judged judge(Matcher row, Segments segments) {
    int start = Integer.parseInt(row.group("start"));
    int length = row.group("cue").replaceAll("^\"|\"$", "").replace("\"\"", "\"").length();
    return new Judged(AttributionKind.valueOf(row.group("kind")),
        Attributor.kindOf(segments, new Span(start, start + length), Form.valueOf(row.group("form"))));
  }

  private static List<Figure> figures(List<Judged> judged) {
    Sample sample = new Sample("kinds of cues", "polnear-train");
    List<Figure> figures = new ArrayList<>();
    figures.add(sample.share("kind", (int) judged.stream().filter(it -> it.gold() == it.predicted()).count(), judged.size()));
    for (AttributionKind kind : AttributionKind.values()) {
      List<Judged> predicted = judged.stream().filter(it -> it.predicted() == kind).toList();
      figures.add(sample.figure("kind " + kind.name().toLowerCase(Locale.ROOT),
          (int) predicted.stream().filter(it -> it.gold() == kind).count(), predicted.size(),
          (int) judged.stream().filter(it -> it.gold() == kind).count()));
    }
    return figures;
  }
}

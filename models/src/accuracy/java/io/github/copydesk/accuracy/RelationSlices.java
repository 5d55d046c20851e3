package io.github.copydesk.accuracy;

import io.github.copydesk.accuracy.JudgedRelations.Part;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts attributions by the sort they are of: precision over predictions of that sort, recall over gold of it. */
final class RelationSlices {

  private static final String SPEECH = "kind speech";

  private final TextSegmenter segmenter;

  RelationSlices(TextSegmenter segmenter) {
    this.segmenter = segmenter;
  }

  List<Figure> figures(String slice, List<JudgedRelations> judged) {
    Map<Part, Set<String>> labels = new IdentityHashMap<>();
    for (JudgedRelations document : judged) {
      RelationLabels reader = new RelationLabels(segmenter.segment(document.document().text()));
      document.gold().forEach(part -> labels.put(part, reader.of(part)));
      document.predicted().forEach(part -> labels.put(part, reader.of(part)));
    }
    AttributionFigures counts = new AttributionFigures(slice, judged);
    List<Figure> figures = new ArrayList<>();
    for (String label : RelationLabels.ALL) {
      figures.add(counts.relations("relations, " + label, part -> labels.get(part).contains(label), false));
    }
    figures.add(kept(new Sample(AttributionAccuracy.TASK, slice), judged, labels));
    return figures;
  }

  /** What a caller gets who keeps speech alone, against all of the gold. */
  private static Figure kept(Sample sample, List<JudgedRelations> judged, Map<Part, Set<String>> labels) {
    return sample.figure("relations, if speech alone is kept",
        (int) judged.stream().flatMap(it -> it.hits().stream()).filter(part -> labels.get(part).contains(SPEECH)).count(),
        (int) judged.stream().flatMap(it -> it.predicted().stream()).filter(part -> labels.get(part).contains(SPEECH)).count(),
        judged.stream().mapToInt(it -> it.gold().size()).sum());
  }
}

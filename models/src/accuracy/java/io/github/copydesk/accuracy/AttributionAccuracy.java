package io.github.copydesk.accuracy;

import io.github.copydesk.Copydesk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Measures source, cue and content on PolNeAR.
 *
 * <p>An attribution is right if cues share a token, sources share a token or are both empty, and the words of the contents
 * overlap by 0.5, intersection over union. Of what lies in page debris nothing counts. Slices are those of
 * {@link RelationLabels}.
 */
public final class AttributionAccuracy implements Accuracy {

  static final String TASK = "attributions";

  private final String slice;
  private final String corpus;

  /** Measures on the development part of PolNeAR. */
  public AttributionAccuracy() {
    this("polnear-dev", "polnear/dev");
  }

  AttributionAccuracy(String slice, String corpus) {
    this.slice = slice;
    this.corpus = corpus;
  }

  @Override
  public List<Figure> measure(Copydesk copydesk, Corpora corpora) throws IOException {
    List<JudgedRelations> judged = judge(copydesk, corpora);
    List<Figure> figures = new ArrayList<>(figures(slice, judged));
    figures.addAll(new RelationSlices(new TextSegmenter()).figures(slice, judged));
    return figures;
  }

  List<JudgedRelations> judge(Copydesk copydesk, Corpora corpora) throws IOException {
    List<JudgedRelations> judged = new ArrayList<>();
    for (AttributedDocument gold : PolNear.read(corpora.path(corpus))) {
      judged.add(JudgedRelations.judge(gold, Prediction.of(gold.name(), copydesk.read(gold.document().raw()))));
    }
    return judged;
  }

  /** Returns the figures of a corpus: in all, by form, and by publisher where there are several. */
  static List<Figure> figures(String slice, List<JudgedRelations> judged) {
    List<Figure> figures = new ArrayList<>(new AttributionFigures(slice, judged).all());
    Map<String, List<JudgedRelations>> publishers = judged.stream()
        .collect(Collectors.groupingBy(it -> it.document().publisher(), TreeMap::new, Collectors.toList()));
    if (publishers.size() > 1) {
      publishers.forEach((publisher, part) ->
          figures.addAll(new AttributionFigures(slice + "/" + publisher, part).main()));
    }
    return figures;
  }
}

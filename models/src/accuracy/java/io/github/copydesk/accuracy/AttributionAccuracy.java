package io.github.copydesk.accuracy;

import io.github.copydesk.Copydesk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Measures source, cue and content on PolNeAR.
 *
 * <p>An attribution is right if cues share a token, sources share a token or are both empty, and the words of the contents
 * overlap by 0.5, intersection over union. Of what lies in page debris nothing counts.
 */
public final class AttributionAccuracy implements Accuracy {

  static final String TASK = "attributions";

  @Override
  public List<Figure> measure(Copydesk copydesk, Corpora corpora) throws IOException {
    List<JudgedRelations> judged = new ArrayList<>();
    for (AttributedDocument gold : PolNear.read(corpora.path("polnear/dev"))) {
      judged.add(JudgedRelations.judge(gold, Prediction.of(gold.name(), copydesk.read(gold.document().raw()))));
    }
    return figures("polnear-dev", judged);
  }

  /** Returns the figures of a corpus: in all, by form and by publisher. */
  static List<Figure> figures(String corpus, List<JudgedRelations> judged) {
    List<Figure> figures = new ArrayList<>(new AttributionFigures(corpus, judged).all());
    judged.stream()
        .collect(Collectors.groupingBy(it -> it.document().publisher(), TreeMap::new, Collectors.toList()))
        .forEach((publisher, part) -> figures.addAll(new AttributionFigures(corpus + "/" + publisher, part).main()));
    return figures;
  }
}

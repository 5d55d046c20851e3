package io.github.copydesk.accuracy;

import io.github.copydesk.Copydesk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Measures quotations and their speakers on PolNeAR.
 *
 * <p>A prediction matches a gold unit if their words overlap by 0.8, intersection over union. A speaker is strictly right
 * if the mention is the gold source; leniently, if the last name is one of its words. Precision is over predictions that
 * name a speaker, recall over units with a source.
 */
public final class QuotationAccuracy implements Accuracy {

  static final String TASK = "quotations";

  @Override
  public List<Figure> measure(Copydesk copydesk, Corpora corpora) throws IOException {
    List<JudgedQuotations> judged = new ArrayList<>();
    for (AttributedDocument gold : PolNear.read(corpora.path("polnear/dev"))) {
      judged.add(JudgedQuotations.judge(gold, Prediction.of(gold.name(), copydesk.read(gold.document().raw()))));
    }
    return figures("polnear-dev", judged);
  }

  /** Returns the figures of a corpus: in all, by publisher, by kind of source and by length. */
  static List<Figure> figures(String corpus, List<JudgedQuotations> judged) {
    List<Figure> figures = new ArrayList<>(new QuotationFigures(corpus, judged).all());
    judged.stream()
        .collect(Collectors.groupingBy(it -> it.gold().publisher(), TreeMap::new, Collectors.toList()))
        .forEach((publisher, part) -> figures.addAll(new QuotationFigures(corpus + "/" + publisher, part).main()));
    return figures;
  }
}

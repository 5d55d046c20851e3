package io.github.copydesk.accuracy;

import io.github.copydesk.Copydesk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  private final String slice;
  private final String corpus;

  /** Measures on the development part of PolNeAR. */
  public QuotationAccuracy() {
    this("polnear-dev", "polnear/dev");
  }

  QuotationAccuracy(String slice, String corpus) {
    this.slice = slice;
    this.corpus = corpus;
  }

  @Override
  public List<Figure> measure(Copydesk copydesk, Corpora corpora) throws IOException {
    return figures(slice, judge(copydesk, corpora));
  }

  List<JudgedQuotations> judge(Copydesk copydesk, Corpora corpora) throws IOException {
    List<JudgedQuotations> judged = new ArrayList<>();
    for (AttributedDocument gold : PolNear.read(corpora.path(corpus))) {
      judged.add(JudgedQuotations.judge(gold, Prediction.of(gold.name(), copydesk.read(gold.document().raw()))));
    }
    return judged;
  }

  /** Returns the figures of a corpus: in all, by kind of source, by length, and by publisher where there are several. */
  static List<Figure> figures(String slice, List<JudgedQuotations> judged) {
    List<Figure> figures = new ArrayList<>(new QuotationFigures(new Sample(TASK, slice), judged).all());
    Map<String, List<JudgedQuotations>> publishers = judged.stream()
        .collect(Collectors.groupingBy(it -> it.gold().publisher(), TreeMap::new, Collectors.toList()));
    if (publishers.size() > 1) {
      publishers.forEach((publisher, part) ->
          figures.addAll(new QuotationFigures(new Sample(TASK, slice + "/" + publisher), part).main()));
    }
    return figures;
  }
}

package io.github.copydesk.accuracy;

import io.github.copydesk.Copydesk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The gold that may be shipped: three articles of our own writing, annotated as PolNeAR is and by the project's guidelines
 * for claims. Too small to tell how good the library is; enough to tell that it broke.
 */
final class OwnGold implements Accuracy {

  private static final List<Accuracy> TASKS = List.of(
      new QuotationAccuracy("own", "attributions"),
      new AttributionAccuracy("own", "attributions"),
      new ClaimAccuracy("own", "claims"));

  @Override
  public List<Figure> measure(Copydesk copydesk, Corpora corpora) throws IOException {
    List<Figure> figures = new ArrayList<>();
    for (Accuracy task : TASKS) {
      figures.addAll(task.measure(copydesk, corpora));
    }
    return figures;
  }
}

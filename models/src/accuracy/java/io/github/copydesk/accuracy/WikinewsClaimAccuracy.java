package io.github.copydesk.accuracy;

import io.github.copydesk.Copydesk;
import io.github.copydesk.accuracy.ClaimLayer.Label;
import io.github.copydesk.accuracy.GivenClaims.Decided;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Measures claims on the articles of Wikinews that we annotated by the project's guidelines and hold back: claims as they are
 * found, and what is decided about claims whose spans are given.
 */
public final class WikinewsClaimAccuracy implements Accuracy {

  static final String SLICE = "wikinews-claims";
  private static final String TASK = "claims of given spans";

  @Override
  public List<Figure> measure(Copydesk copydesk, Corpora corpora) throws IOException {
    List<Figure> figures = new ArrayList<>(
        new ClaimFigures(SLICE, new ClaimAccuracy(SLICE, "wikinews/test").judge(copydesk, Corpora.ofOurOwn())).all());
    GivenClaims given = new GivenClaims();
    figures.addAll(decisions(SLICE, given.read(Corpora.ofOurOwn().path("wikinews/test"))));
    figures.addAll(decisions("claims-dev", given.read(corpora.path("claims/dev"))));
    return figures;
  }

  /** Returns the share of labels that are right, and the addressees. */
  static List<Figure> decisions(String slice, List<Decided> decided) {
    Sample sample = new Sample(TASK, slice);
    return List.of(
        sample.share("type", count(decided, it -> it.isRight(Label.TYPE)), decided.size()),
        sample.share("coarse type", count(decided, Decided::isCoarselyRight), decided.size()),
        sample.share("polarity", count(decided, it -> it.isRight(Label.POLARITY)), decided.size()),
        sample.share("certainty", count(decided, it -> it.isRight(Label.CERTAINTY)), decided.size()),
        sample.share("time", count(decided, it -> it.isRight(Label.TIME)), decided.size()),
        sample.figure("addressee", count(decided, Decided::isAddresseeRight), count(decided, Decided::hasAddressee),
            count(decided, it -> it.gold().addressee().isPresent())));
  }

  private static int count(List<Decided> decided, Predicate<Decided> condition) {
    return (int) decided.stream().filter(condition).count();
  }
}

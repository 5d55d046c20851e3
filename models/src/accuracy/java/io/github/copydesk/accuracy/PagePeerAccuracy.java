package io.github.copydesk.accuracy;

import io.github.copydesk.Copydesk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is found on pages, by this library and by peers from Maven Central on the same pages and by the same rules: bodies, what a
 * page says of its article against the truth of {@code html-wcxb} ({@link PageFacts}), and against what the page itself declares
 * ({@link DeclaredFacts}). The bundled model was trained on the bodies of these pages, and the rules for facts were written while
 * looking at them: figures for this library say less of other pages than the peers' do.
 */
public final class PagePeerAccuracy implements Accuracy {

  private static final String TASK = "pages and peers, ";

  /** Makes a measure of this library and its peers. */
  public PagePeerAccuracy() {}

  @Override
  public List<Figure> measure(Copydesk copydesk, Corpora corpora) throws IOException {
    List<List<MarkedPage>> sets = List.of(MarkedPage.html(corpora), MarkedPage.wcxb(corpora));
    List<Figure> figures = new ArrayList<>();
    for (PageSystem system : PageSystem.all()) {
      sets.forEach(pages -> figures.addAll(new JudgedPages(TASK + system.name(), pages, system).figures()));
    }
    return figures;
  }
}

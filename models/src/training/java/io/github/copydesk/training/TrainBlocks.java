package io.github.copydesk.training;

import io.github.copydesk.accuracy.Corpora;
import io.github.copydesk.accuracy.MarkedPage;
import io.github.copydesk.accuracy.PageFigures;
import io.github.copydesk.page.BlockModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Trains the model that chooses the blocks of a page: {@code TrainBlocks MODEL} writes it, {@code TrainBlocks} alone measures it
 * by folds in which no host is on both sides.
 */
public final class TrainBlocks {

  private static final int FOLDS = 5;
  private static final long SEED = 20261122;

  private TrainBlocks() {}

  /**
   * Trains.
   *
   * @param args the file to write; without it, folds are measured
   * @throws IOException if a corpus cannot be read or the model not written
   */
  public static void main(String... args) throws IOException {
    Corpora corpora = Corpora.expect();
    List<LabelledPage> pages = Stream.concat(MarkedPage.html(corpora).stream(), MarkedPage.wcxb(corpora).stream())
        .map(LabelledPage::of).toList();
    System.out.println(pages.stream().mapToInt(page -> page.blocks().size()).sum() + " blocks of " + pages.size() + " pages");
    PageFigures best = new PageFigures();
    pages.forEach(page -> best.add(page.page(), page.text(page.labels())));
    System.out.println("best choice of blocks\n" + best);
    if (args.length > 0) {
      try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
        new BlockTrainer(SEED).train(pages).write(out);
      }
    } else {
      measure(pages);
    }
  }

  private static void measure(List<LabelledPage> pages) {
    PageFigures figures = new PageFigures();
    List<String> lines = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int here = fold;
      BlockModel model = new BlockTrainer(SEED)
          .train(pages.stream().filter(page -> BlockTrainer.part(page, FOLDS) != here).toList());
      pages.stream().filter(page -> BlockTrainer.part(page, FOLDS) == here)
          .forEach(page -> judge(page, model, figures, lines));
    }
    lines.forEach(System.out::println);
    System.out.println("folds by host\n" + figures);
  }

  private static void judge(LabelledPage page, BlockModel model, PageFigures figures, List<String> lines) {
    boolean[] kept = model.choose(page.blocks());
    double[] chances = model.chances(page.blocks());
    figures.add(page.page(), page.text(kept));
    for (int i = 0; i < kept.length; i++) {
      if (kept[i] != page.labels()[i]) {
        String text = page.blocks().text(i);
        lines.add(String.join("\t", page.page().corpus(), page.page().name(), kept[i] ? "extra" : "missed",
            String.format("%.2f", chances[i]), String.valueOf(i), text.substring(0, Math.min(100, text.length())),
            page.blocks().path(i)));
      }
    }
  }
}

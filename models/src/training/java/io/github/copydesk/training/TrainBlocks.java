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
 * Trains the model that chooses the blocks of a page: {@code TrainBlocks MODEL} writes it and its properties, {@code TrainBlocks folds
 * BLOCKS} measures it by folds in which no host is on both sides, and writes how each block was judged.
 */
public final class TrainBlocks {

  private static final int FOLDS = 5;
  private static final long SEED = 20261122;

  private TrainBlocks() {}

  /**
   * Trains.
   *
   * @param args see above
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
    if (args[0].equals("folds")) {
      measure(pages, Path.of(args[1]));
    } else {
      write(new BlockTrainer(SEED).train(pages), Path.of(args[0]), corpora);
    }
  }

  private static void write(BlockModel model, Path file, Corpora corpora) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      model.write(out);
    }
    ModelCard card = new ModelCard("blocks", BlockModel.FORMAT);
    card.add("seed", String.valueOf(SEED));
    card.add("parameters", "trees " + BlockTrainer.TREES + " twice, depth " + BlockTrainer.DEPTH + ", hand-made labels "
        + (int) BlockTrainer.HAND_MADE + " times");
    card.addCorpus("article-extraction-benchmark dev (code MIT; only what its pages look like)", corpora.digest("html"));
    card.addCorpus("WCXB dev (CC BY 4.0)", corpora.digest("html-wcxb"));
    card.write(file);
  }

  private static void measure(List<LabelledPage> pages, Path dump) throws IOException {
    PageFigures figures = new PageFigures();
    List<String> lines = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int here = fold;
      BlockModel model = new BlockTrainer(SEED)
          .train(pages.stream().filter(page -> BlockTrainer.part(page, FOLDS) != here).toList());
      pages.stream().filter(page -> BlockTrainer.part(page, FOLDS) == here)
          .forEach(page -> judge(page, model, figures, lines));
    }
    Files.write(dump, lines);
    System.out.println("folds by host\n" + figures);
  }

  private static void judge(LabelledPage page, BlockModel model, PageFigures figures, List<String> lines) {
    boolean[] kept = model.choose(page.blocks());
    double[] chances = model.chances(page.blocks());
    figures.add(page.page(), page.text(kept));
    for (int i = 0; i < kept.length; i++) {
      lines.add(String.join("\t", page.page().corpus(), page.page().name(), kept[i] ? "kept" : "left",
          page.labels()[i] ? "in" : "out", String.format("%.3f", chances[i]), String.valueOf(page.blocks().words(i)),
          page.blocks().text(i), page.blocks().path(i).replaceAll("\\s+", " ")));
    }
  }
}

package io.github.copydesk.training;

import io.github.copydesk.page.BlockModel;
import io.github.copydesk.page.BoostedTrees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Trains both looks of a block model; the second learns from what the first says of pages it was not trained on. */
final class BlockTrainer {

  static final int TREES = 100;
  static final int DEPTH = 5;
  private static final int PARTS = 3;
  private static final double PAGE_WEIGHT = 100;
  private static final int MOST_WORDS = 60;

  /** What people marked counts more than what a machine marked. */
  static final double HAND_MADE = 2;

  private final long seed;

  BlockTrainer(long seed) {
    this.seed = seed;
  }

  BlockModel train(List<LabelledPage> pages) {
    List<float[][]> seconds = new ArrayList<>();
    List<LabelledPage> ordered = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      int here = part;
      List<LabelledPage> out = pages.stream().filter(page -> part(page, PARTS) == here).toList();
      BoostedTrees first = trees(pages.stream().filter(page -> part(page, PARTS) != here).toList(), null);
      for (LabelledPage page : out) {
        ordered.add(page);
        seconds.add(page.blocks().features(first.scores(page.blocks().features())));
      }
    }
    return new BlockModel(trees(pages, null), trees(ordered, seconds));
  }

  /** Puts a page in one of several parts by its host. */
  static int part(LabelledPage page, int parts) {
    return Math.floorMod(page.page().host().hashCode() * 0x9e3779b9 >>> 8, parts);
  }

  private BoostedTrees trees(List<LabelledPage> pages, List<float[][]> seconds) {
    List<float[][]> all = seconds != null ? seconds : pages.stream().map(page -> page.blocks().features()).toList();
    int size = (int) all.stream().flatMap(Arrays::stream).filter(row -> row.length > 0).count();
    float[][] rows = new float[size][];
    boolean[] labels = new boolean[size];
    float[] weights = new float[size];
    int at = 0;
    for (int i = 0; i < pages.size(); i++) {
      LabelledPage page = pages.get(i);
      float[][] features = all.get(i);
      float[] own = weights(page);
      for (int block = 0; block < own.length; block++) {
        if (features[block].length > 0) {
          rows[at] = features[block];
          labels[at] = page.labels()[block];
          weights[at++] = own[block];
        }
      }
    }
    return new TreeTrainer(rows, labels, weights, TREES, DEPTH, seed).train();
  }

  /** A page weighs much the same whatever its length; a block by its words, so that long ones count, but not all. */
  private static float[] weights(LabelledPage page) {
    float[] weights = new float[page.labels().length];
    double kept = 0;
    for (int block = 0; block < weights.length; block++) {
      weights[block] = (float) Math.sqrt(Math.min(MOST_WORDS, page.blocks().words(block)));
      kept += page.labels()[block] ? weights[block] : 0;
    }
    double scale = Math.min(3, PAGE_WEIGHT / Math.max(20, kept)) * (page.page().corpus().equals("html") ? HAND_MADE : 1);
    for (int block = 0; block < weights.length; block++) {
      weights[block] *= (float) scale;
    }
    return weights;
  }
}

package io.github.copydesk.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the first look judged a block, those near it, and those like it. */
final class ContextFeatures {

  private static final int NEAR = 4;

  private final List<Block> blocks;
  private final double[] chances;
  private final double[] massBefore;
  private final Map<Box, double[]> byBox = new HashMap<>();
  private final Map<Integer, double[]> bySignature = new HashMap<>();
  private final int first;
  private final int last;

  ContextFeatures(List<Block> blocks, TextShape[] shapes, double[] scores) {
    this.blocks = blocks;
    this.chances = Arrays.stream(scores).map(score -> 1 / (1 + Math.exp(-score))).toArray();
    this.massBefore = new double[scores.length + 1];
    for (int i = 0; i < scores.length; i++) {
      double words = Math.max(1, shapes[i].words);
      massBefore[i + 1] = massBefore[i] + words * chances[i];
      for (Box box = blocks.get(i).box(), top = box.up(3); box != top && box != null; box = box.parent) {
        add(byBox.computeIfAbsent(box, it -> new double[2]), words, chances[i]);
      }
      add(bySignature.computeIfAbsent(blocks.get(i).box().signature, it -> new double[2]), words, chances[i]);
    }
    int[] run = BlockChooser.run(chances, shapes);
    this.first = run[0];
    this.last = run[1];
  }

  private static void add(double[] sums, double words, double chance) {
    sums[0] += words * chance;
    sums[1] += words;
  }

  float[][] after(float[][] features) {
    FeatureTable table = new FeatureTable(blocks.size());
    for (int i = 0; i < features.length; i++) {
      if (features[i].length == 0) {
        table.endRow();
        continue;
      }
      for (float feature : features[i]) {
        table.add(feature);
      }
      addNear(table, i);
      addAround(table, i);
      table.endRow();
    }
    return table.rows();
  }

  private void addNear(FeatureTable table, int at) {
    for (int i = at - NEAR; i <= at + NEAR; i++) {
      table.add(i < 0 || i >= chances.length ? -1 : chances[i]);
    }
    table.add(highest(at - 10, at - NEAR));
    table.add(highest(at + NEAR + 1, at + 11));
    table.add(at < first ? first - at : 0);
    table.add(at > last ? at - last : 0);
    table.add(Math.min(at - first, 20));
    table.add(Math.min(last - at, 20));
  }

  private double highest(int start, int end) {
    double highest = 0;
    for (int i = Math.max(0, start); i < Math.min(chances.length, end); i++) {
      highest = Math.max(highest, chances[i]);
    }
    return highest;
  }

  private void addAround(FeatureTable table, int at) {
    double total = Math.max(1, massBefore[chances.length]);
    table.add(massBefore[at] / total);
    table.add((total - massBefore[at + 1]) / total);
    Box box = blocks.get(at).box();
    for (int level = 0; level < 3; level++, box = box == null ? null : box.parent) {
      double[] sums = box == null ? null : byBox.get(box);
      table.add(sums == null ? -1 : sums[0] / sums[1]);
      table.add(sums == null ? -1 : sums[0] / total);
    }
    double[] alike = bySignature.get(blocks.get(at).box().signature);
    table.add(alike[0] / alike[1]);
    table.add(alike[0] / total);
  }
}

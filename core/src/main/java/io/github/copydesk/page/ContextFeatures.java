package io.github.copydesk.page;

import java.util.Arrays;
import java.util.List;

/** How the first look judged a block, those near it, and those like it. */
final class ContextFeatures {

  private static final int NEAR = 4;
  private static final int LEVELS = 3;

  /** A block that the first look scores lower, and so much lower than the likeliest, is not looked at again. */
  private static final double HOPELESS = -2;
  private static final double BEHIND = 2;

  private final List<Block> blocks;
  private final double[] scores;
  private final double[] chances;
  private final double hopeless;
  private final double[] massBefore;

  /** How many words of the boxes there are, and how many of them may be wanted, by the boxes' numbers. */
  private final double[] boxWords;
  private final double[] boxMass;

  /** The same of all boxes that are alike, by the number of the first. */
  private final double[] alikeWords;
  private final double[] alikeMass;
  private final int first;
  private final int last;

  ContextFeatures(PageBlocks page, double[] scores) {
    int boxes = page.boxes();
    this.blocks = page.blocks();
    this.scores = scores;
    this.chances = BoostedTrees.chances(scores);
    this.hopeless = Math.min(HOPELESS, Arrays.stream(scores).max().orElse(0) - BEHIND);
    this.massBefore = new double[scores.length + 1];
    this.boxWords = new double[boxes + 1];
    this.boxMass = new double[boxes + 1];
    this.alikeWords = new double[boxes + 1];
    this.alikeMass = new double[boxes + 1];
    for (int i = 0; i < scores.length; i++) {
      add(blocks.get(i).box(), i, Math.max(1, page.shapes()[i].words));
    }
    int[] run = BlockChooser.run(chances, page.shapes());
    this.first = run[0];
    this.last = run[1];
  }

  private void add(Box own, int at, double words) {
    double mass = words * chances[at];
    massBefore[at + 1] = massBefore[at] + mass;
    Box box = own;
    for (int level = 0; level < LEVELS && box != null; level++, box = box.parent) {
      boxWords[box.number] += words;
      boxMass[box.number] += mass;
    }
    alikeWords[own.alike.number] += words;
    alikeMass[own.alike.number] += mass;
  }

  float[][] after(float[][] features) {
    FeatureTable table = new FeatureTable(blocks.size());
    for (int i = 0; i < features.length; i++) {
      if (features[i].length > 0 && scores[i] > hopeless) {
        table.begin(features[i]);
        addNear(table, i);
        addAround(table, i);
      }
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
    for (int level = 0; level < LEVELS; level++, box = box == null ? null : box.parent) {
      table.add(box == null ? -1 : boxMass[box.number] / boxWords[box.number]);
      table.add(box == null ? -1 : boxMass[box.number] / total);
    }
    int alike = blocks.get(at).box().alike.number;
    table.add(alikeMass[alike] / alikeWords[alike]);
    table.add(alikeMass[alike] / total);
  }
}

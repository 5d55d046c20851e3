package io.github.copydesk.page;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A sum of small decision trees (Friedman 2001, "Greedy function approximation: a gradient boosting machine").
 *
 * <p>Nodes of all trees stand in one row. A node with a feature sends rows whose number is at most its value to the node after
 * it, others to its right one; a node with none is a leaf and its value is added to the score.
 */
public final class BoostedTrees {

  private static final int LEAF = -1;

  /** After so many trees a row is given up where the score is surer than this. */
  private static final int GLANCE = 10;
  private static final double SURE = 1.8;

  /** The score of an empty row: what it stands for was ruled out before. */
  private static final double OUT = -8;

  private static final int FEATURE = 0xFFFF;
  private static final int RIGHT = 16;

  private final int[] roots;

  /** For each node, its feature below and how far its right one is above the sixteenth bit. */
  private final int[] forks;
  private final float[] values;

  private BoostedTrees(int[] roots, int[] forks, float[] values) {
    this.roots = roots;
    this.forks = forks;
    this.values = values;
  }

  /** Adds up what some trees give to a row. */
  private double score(float[] row, int firstTree, int endTree) {
    double score = 0;
    for (int tree = firstTree; tree < endTree; tree++) {
      int node = roots[tree];
      int fork = forks[node];
      while (fork != LEAF) {
        node += row[fork & FEATURE] <= values[node] ? 1 : fork >>> RIGHT;
        fork = forks[node];
      }
      score += values[node];
    }
    return score;
  }

  /** Turns scores to probabilities. */
  static double[] chances(double[] scores) {
    double[] chances = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      chances[i] = 1 / (1 + Math.exp(-scores[i]));
    }
    return chances;
  }

  /**
   * Scores rows of numbers. A row on which the first trees agree is not shown to the others, since nearly all are of that kind.
   *
   * @param rows the rows; an empty one is taken for what was ruled out before
   * @return a logarithm of odds a row
   */
  public double[] scores(float[][] rows) {
    double[] scores = new double[rows.length];
    for (int first = 0; first < roots.length; first += GLANCE) {
      int end = Math.min(roots.length, first + GLANCE);
      for (int i = 0; i < rows.length; i++) {
        if (rows[i].length > 0 && Math.abs(scores[i]) <= SURE) {
          scores[i] += score(rows[i], first, end);
        }
      }
    }
    for (int i = 0; i < rows.length; i++) {
      scores[i] = rows[i].length == 0 ? OUT : scores[i];
    }
    return scores;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(roots.length);
    out.writeInt(forks.length);
    for (int root : roots) {
      out.writeInt(root);
    }
    for (int node = 0; node < forks.length; node++) {
      out.writeInt(forks[node]);
      out.writeFloat(values[node]);
    }
  }

  static BoostedTrees read(DataInput in) throws IOException {
    int[] roots = new int[in.readInt()];
    int nodes = in.readInt();
    for (int tree = 0; tree < roots.length; tree++) {
      roots[tree] = in.readInt();
    }
    int[] forks = new int[nodes];
    float[] values = new float[nodes];
    for (int node = 0; node < nodes; node++) {
      forks[node] = in.readInt();
      values[node] = in.readFloat();
    }
    return new BoostedTrees(roots, forks, values);
  }

  /**
   * Returns a builder to which the nodes of the trees are added, each tree from its root, the left branch first.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Takes the nodes of trees. */
  public static final class Builder {

    private record Node(int feature, float value, int[] right) {}

    private final List<Integer> roots = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();

    private Builder() {}

    /** Begins a tree; the next node is its root. */
    public void beginTree() {
      roots.add(nodes.size());
    }

    /**
     * Adds a leaf.
     *
     * @param value what it adds to the score
     */
    public void leaf(double value) {
      nodes.add(new Node(LEAF, (float) value, new int[1]));
    }

    /**
     * Adds a fork.
     *
     * @param feature the number that decides
     * @param most the greatest number that goes left
     * @return what to give to {@link #right} once the left branch is complete
     */
    public int fork(int feature, float most) {
      nodes.add(new Node(feature, most, new int[1]));
      return nodes.size() - 1;
    }

    /**
     * Ends the left branch of a fork; the next node begins its right one.
     *
     * @param fork what {@link #fork} gave
     */
    public void right(int fork) {
      nodes.get(fork).right()[0] = nodes.size();
    }

    /**
     * Makes the trees.
     *
     * @return the trees added so far
     */
    public BoostedTrees build() {
      int[] forks = new int[nodes.size()];
      float[] values = new float[nodes.size()];
      for (int i = 0; i < forks.length; i++) {
        Node node = nodes.get(i);
        forks[i] = node.feature() == LEAF ? LEAF : node.right()[0] - i << RIGHT | node.feature();
        values[i] = node.value();
      }
      return new BoostedTrees(roots.stream().mapToInt(root -> root).toArray(), forks, values);
    }
  }
}

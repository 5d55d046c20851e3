package io.github.copydesk.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds which blocks of a page its hand-made body holds: the row of blocks, in the order of the page, that covers most words of
 * the body in its own order.
 */
final class BlockLabels {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final int LONG = 8;
  private static final double MOSTLY = 0.7;

  /** Text beyond this many words is not aligned. */
  private static final int LONGEST = 20_000;

  private final List<String> truth;
  private final Map<String, List<Integer>> places = new HashMap<>();

  BlockLabels(String truth) {
    List<String> words = words(truth);
    this.truth = words.subList(0, Math.min(LONGEST, words.size()));
    for (int i = 0; i < this.truth.size(); i++) {
      places.computeIfAbsent(this.truth.get(i), it -> new ArrayList<>()).add(i);
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** Returns for each block whether the body holds it. */
  boolean[] label(List<String> blocks) {
    int size = truth.size() + 1;
    int[][] from = new int[blocks.size()][];
    double[] best = new double[size];
    for (int block = 0; block < blocks.size(); block++) {
      from[block] = new int[size];
      best = step(best, words(blocks.get(block)), from[block]);
    }
    return trace(from, blocks.size());
  }

  /** A negative mark says the block was left out, any other where in the truth it begins; skipped words say -2. */
  private double[] step(double[] before, List<String> words, int[] from) {
    double[] after = before.clone();
    Arrays.fill(from, -1);
    for (int start : starts(words)) {
      int end = Math.min(truth.size(), start + words.size());
      double gain = before[start] + (end - start) + 0.01;
      if (gain > after[end]) {
        after[end] = gain;
        from[end] = start;
      }
    }
    for (int i = 1; i < after.length; i++) {
      if (after[i - 1] > after[i]) {
        after[i] = after[i - 1];
        from[i] = -2;
      }
    }
    return after;
  }

  private List<Integer> starts(List<String> words) {
    List<Integer> starts = new ArrayList<>();
    for (int offset = 0; offset < Math.min(words.size(), words.size() < LONG ? 1 : 3); offset++) {
      for (int place : places.getOrDefault(words.get(offset), List.of())) {
        int start = place - offset;
        if (start >= 0 && !starts.contains(start) && fits(words, start)) {
          starts.add(start);
        }
      }
    }
    return starts;
  }

  private boolean fits(List<String> words, int start) {
    int equal = 0;
    for (int i = 0; i < words.size() && start + i < truth.size(); i++) {
      equal += words.get(i).equals(truth.get(start + i)) ? 1 : 0;
      if (equal < i + 1 && words.size() < LONG) {
        return false;
      }
    }
    return words.size() < LONG ? equal == words.size() : equal >= MOSTLY * words.size();
  }

  private boolean[] trace(int[][] from, int blocks) {
    boolean[] kept = new boolean[blocks];
    int at = truth.size();
    for (int block = blocks - 1; block >= 0; block--) {
      while (from[block][at] == -2) {
        at--;
      }
      if (from[block][at] >= 0) {
        kept[block] = true;
        at = from[block][at];
      }
    }
    return kept;
  }
}

package io.github.copydesk.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a page's article was found: shares of the bag of four-word shingles, as article-extraction-benchmark counts them.
 *
 * @param hit the share that truth and prediction have in common
 * @param extra the share of the prediction alone
 * @param missed the share of the truth alone
 * @param exact whether the words are the same
 */
record PageScore(double hit, double extra, double missed, boolean exact) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final int SHINGLE = 4;

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  static PageScore of(String truth, String prediction) {
    List<String> right = words(truth);
    List<String> guess = words(prediction);
    return of(shingles(right), shingles(guess), right.equals(guess));
  }

  /** Scores the bags of single words in small letters. */
  static PageScore ofWords(String truth, String prediction) {
    List<String> right = words(truth.toLowerCase(Locale.ROOT));
    List<String> guess = words(prediction.toLowerCase(Locale.ROOT));
    return of(bag(right, 1), bag(guess, 1), right.equals(guess));
  }

  private static PageScore of(Map<List<String>, Integer> right, Map<List<String>, Integer> guess, boolean exact) {
    double both = 0;
    for (Map.Entry<List<String>, Integer> shingle : right.entrySet()) {
      both += Math.min(shingle.getValue(), guess.getOrDefault(shingle.getKey(), 0));
    }
    double extra = size(guess) - both;
    double missed = size(right) - both;
    double all = Math.max(1, both + extra + missed);
    return new PageScore(both / all, extra / all, missed / all, exact);
  }

  private static int size(Map<List<String>, Integer> bag) {
    return bag.values().stream().mapToInt(count -> count).sum();
  }

  static Map<List<String>, Integer> shingles(List<String> words) {
    return bag(words, Math.min(SHINGLE, words.size()));
  }

  private static Map<List<String>, Integer> bag(List<String> words, int length) {
    Map<List<String>, Integer> bag = new HashMap<>();
    for (int i = 0; i + length <= words.size() && !words.isEmpty(); i++) {
      bag.merge(words.subList(i, i + length), 1, Integer::sum);
    }
    return bag;
  }

  double precision() {
    return ratio(hit, extra, missed);
  }

  double recall() {
    return ratio(hit, missed, extra);
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private static double ratio(double hit, double wrong, double other) {
    return wrong == 0 && other == 0 ? 1 : hit == 0 ? 0 : hit / (hit + wrong);
  }

  /** Returns F1 of the mean precision and the mean recall. */
  static double f1(List<PageScore> scores) {
    double precision = meanPrecision(scores);
    double recall = meanRecall(scores);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** Returns the mean precision of the pages with a prediction. */
  static double meanPrecision(List<PageScore> scores) {
    return scores.stream().filter(it -> it.hit + it.extra > 0).mapToDouble(PageScore::precision).average().orElse(0);
  }

  /** Returns the mean recall of the pages with a truth. */
  static double meanRecall(List<PageScore> scores) {
    return scores.stream().filter(it -> it.hit + it.missed > 0).mapToDouble(PageScore::recall).average().orElse(0);
  }
}

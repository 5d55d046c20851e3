package io.github.copydesk.sequence;

import java.util.Arrays;

/**
 * Gives each token a label, from left to right, by a linear model that sees the two labels before; the best label is kept
 * and never taken back.
 */
public final class TokenTagger {

  /** How many features {@link #history} makes. */
  public static final int HISTORY = 5;

  /** The label that stands before a sentence. */
  public static final int NONE = -1;

  private static final int FIRST = 0x5bd1e995;

  private final TagModel model;

  /**
   * Makes a tagger; it may be shared by any number of threads.
   *
   * @param model what it has learned
   */
  public TokenTagger(TagModel model) {
    this.model = model;
  }

  /**
   * Tells whether a word has one label only, so that its features are not asked for.
   *
   * @param word the {@link FeatureHash} of the word as it is written
   * @return whether it does
   */
  public boolean isSure(int word) {
    return model.sure().label(word) >= 0;
  }

  /**
   * Labels a sentence.
   *
   * @param sentence the features of its tokens
   * @param exact the hash of each word as it is written
   * @param lower the hash of each word in lower case, and 0 behind the last
   * @return the index of a label for each token
   */
  public int[] tag(Features sentence, int[] exact, int[] lower) {
    int[] labels = new int[sentence.tokens()];
    int[] scores = new int[model.labels().size()];
    int before = NONE;
    int second = NONE;
    for (int token = 0; token < labels.length; token++) {
      int label = model.sure().label(exact[token]);
      if (label < 0) {
        label = best(scores, sentence, token, history(before, second, lower[token], lower[token + 1]));
      }
      labels[token] = label;
      second = before;
      before = label;
    }
    return labels;
  }

  private int best(int[] scores, Features sentence, int token, int[] history) {
    Arrays.fill(scores, 0);
    model.weights().addTo(scores, sentence, token, new int[sentence.end(token) - sentence.start(token) + 1]);
    for (int feature : history) {
      model.weights().addTo(scores, feature);
    }
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      best = scores[label] > scores[best] ? label : best;
    }
    return best;
  }

  /**
   * Makes the features that speak of the labels before.
   *
   * @param before the label before, or {@link #NONE}
   * @param second the label before that, or {@link #NONE}
   * @param word the hash of the word in lower case
   * @param next the hash of the next one, or 0
   * @return {@link #HISTORY} features
   */
  public static int[] history(int before, int second, int word, int next) {
    int one = FeatureHash.mix(FIRST, before);
    int two = FeatureHash.mix(one, second);
    return new int[] {
        one,
        two,
        FeatureHash.mix(FeatureHash.mix(one, 2), word),
        FeatureHash.mix(FeatureHash.mix(one, 3), next),
        FeatureHash.mix(FeatureHash.mix(two, 4), word)};
  }
}

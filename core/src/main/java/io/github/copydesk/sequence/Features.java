package io.github.copydesk.sequence;

import java.util.Arrays;

/** The features of the tokens of one sentence, as numbers, filled a token at a time. */
public final class Features {

  private static final int USUAL = 96;

  private final int[] ends;
  private int[] features;
  private int tokens;
  private int size;

  /**
   * Makes room for a sentence.
   *
   * @param tokens how many tokens it has
   */
  public Features(int tokens) {
    this.ends = new int[tokens];
    this.features = new int[tokens * USUAL];
  }

  /**
   * Adds a feature to the current token.
   *
   * @param feature its number, as {@link FeatureHash} makes it
   */
  public void add(int feature) {
    if (size == features.length) {
      features = Arrays.copyOf(features, 2 * size + 1);
    }
    features[size++] = feature;
  }

  /** Ends the current token; the next feature belongs to the one after it. */
  public void endToken() {
    ends[tokens++] = size;
  }

  /**
   * Returns the number of tokens.
   *
   * @return how many were ended
   */
  public int tokens() {
    return tokens;
  }

  /**
   * Returns the features of a token.
   *
   * @param token the index of the token
   * @return a copy, in the order they were added
   */
  public int[] of(int token) {
    return Arrays.copyOfRange(features, start(token), ends[token]);
  }

  int start(int token) {
    return token == 0 ? 0 : ends[token - 1];
  }

  int end(int token) {
    return ends[token];
  }

  int at(int index) {
    return features[index];
  }
}

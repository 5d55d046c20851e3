package io.github.copydesk.segmentation;

import static io.github.copydesk.sequence.FeatureHash.mix;

import io.github.copydesk.sequence.Features;

/**
 * What the tagger of parts of speech sees of each word: the words around it, its affixes, shape and cluster. The set follows
 * Toutanova et al. 2003, "Feature-rich part-of-speech tagging with a cyclic dependency network".
 */
final class TagFeatures {

  private static final int WHOLE = 3;
  private static final int SHORT = 1;

  private final TagWords words;
  private final Features features;
  private int template;

  TagFeatures(TagWords words) {
    this.words = words;
    this.features = new Features(words.size());
  }

  Features features() {
    return features;
  }

  void skip() {
    features.endToken();
  }

  /** Describes the next word. */
  void fill(int token) {
    int at = TagWords.at(token);
    template = 0;
    addWords(at);
    addAffixes(at);
    addShapes(at);
    addClusters(at);
    features.endToken();
  }

  private void addWords(int at) {
    int[] lower = words.lower;
    add(1);
    add(words.exact[at]);
    for (int i = at - 2; i <= at + 2; i++) {
      add(lower[i]);
    }
    add(mix(lower[at - 1], lower[at]));
    add(mix(lower[at], lower[at + 1]));
    add(mix(lower[at - 1], lower[at + 1]));
  }

  private void addAffixes(int at) {
    for (int length = 0; length < TagWords.AFFIXES; length++) {
      add(words.suffixes[at][length]);
      add(words.prefixes[at][length]);
    }
    add(words.suffixes[at - 1][2]);
    add(words.suffixes[at + 1][2]);
  }

  private void addShapes(int at) {
    int shape = words.shape[at];
    add(shape);
    add(mix(shape, at == TagWords.at(0) ? 1 : 2));
    add(mix(shape, words.suffixes[at][1]));
    add(mix(words.shape[at - 1], shape));
    add(mix(shape, words.shape[at + 1]));
  }

  private void addClusters(int at) {
    int[] own = words.paths[at];
    for (int path : own) {
      add(path);
    }
    for (int i = at - 1; i <= at + 1; i += 2) {
      add(words.paths[i][SHORT]);
      add(words.paths[i][WHOLE]);
    }
    add(mix(own[WHOLE], words.shape[at]));
    add(mix(words.paths[at - 1][WHOLE], own[WHOLE]));
    add(mix(own[WHOLE], words.paths[at + 1][WHOLE]));
    add(mix(words.paths[at - 1][SHORT], words.paths[at + 1][SHORT]));
  }

  private void add(int value) {
    template++;
    if (value != 0) {
      features.add(mix(template, value));
    }
  }
}

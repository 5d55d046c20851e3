package io.github.copydesk.segmentation;

import static io.github.copydesk.sequence.FeatureHash.mix;

import io.github.copydesk.segmentation.WordLooks.Look;
import io.github.copydesk.sequence.Features;
import io.github.copydesk.sequence.WordShape;

/**
 * What the tagger of parts of speech sees of each word: the words around it, its affixes, shape and cluster. The set follows
 * Toutanova et al. 2003, "Feature-rich part-of-speech tagging with a cyclic dependency network".
 */
final class TagFeatures {

  private static final int WHOLE = 3;
  private static final int SHORT = 1;

  private final TagWords words;
  private final Look[] looks;
  private final Features features;
  private int template;

  TagFeatures(TagWords words) {
    this.words = words;
    this.looks = words.looks;
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
    int before = looks[at - 1].lower();
    int own = looks[at].lower();
    int after = looks[at + 1].lower();
    add(1);
    add(looks[at].exact());
    add(looks[at - 2].lower());
    add(before);
    add(own);
    add(after);
    add(looks[at + 2].lower());
    add(mix(before, own));
    add(mix(own, after));
    add(mix(before, after));
  }

  private void addAffixes(int at) {
    for (int length = 0; length < WordShape.AFFIXES; length++) {
      add(looks[at].suffixes()[length]);
      add(looks[at].prefixes()[length]);
    }
    add(looks[at - 1].suffixes()[2]);
    add(looks[at + 1].suffixes()[2]);
  }

  private void addShapes(int at) {
    int shape = words.shape[at];
    add(shape);
    add(mix(shape, at == TagWords.at(0) ? 1 : 2));
    add(mix(shape, looks[at].suffixes()[1]));
    add(mix(words.shape[at - 1], shape));
    add(mix(shape, words.shape[at + 1]));
  }

  private void addClusters(int at) {
    int[] before = looks[at - 1].paths();
    int[] own = looks[at].paths();
    int[] after = looks[at + 1].paths();
    for (int path : own) {
      add(path);
    }
    add(before[SHORT]);
    add(before[WHOLE]);
    add(after[SHORT]);
    add(after[WHOLE]);
    add(mix(own[WHOLE], words.shape[at]));
    add(mix(before[WHOLE], own[WHOLE]));
    add(mix(own[WHOLE], after[WHOLE]));
    add(mix(before[SHORT], after[SHORT]));
  }

  private void add(int value) {
    template++;
    if (value != 0) {
      features.add(mix(template, value));
    }
  }
}

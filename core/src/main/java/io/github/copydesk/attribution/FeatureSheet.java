package io.github.copydesk.attribution;

import static io.github.copydesk.sequence.FeatureHash.mix;

import io.github.copydesk.sequence.Features;

/** Collects the features of a row of tokens; each has a number of its own, counted from the first of its token. */
final class FeatureSheet {

  private final Features features;
  private int number;

  FeatureSheet(int tokens) {
    this.features = new Features(tokens);
  }

  void add(int value) {
    features.add(mix(++number, value));
  }

  void add(int first, int second) {
    add(mix(first, second));
  }

  void add(int first, int second, int third) {
    add(mix(mix(first, second), third));
  }

  void add(int first, int second, int third, int fourth) {
    add(mix(mix(first, second), mix(third, fourth)));
  }

  void endToken() {
    features.endToken();
    number = 0;
  }

  Features features() {
    return features;
  }
}

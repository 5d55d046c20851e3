package io.github.copydesk.attribution;

/**
 * Whom the source of a draft stands for, where its own words do not tell.
 *
 * @param mention where the person is named, empty where the text names nobody
 * @param steps how far the speaker was carried: 0 for the words beside the cue, one more for each paragraph or label
 *     that had to be bridged; the more, the less sure
 */
record Speaker(Stretch mention, int steps) {

  /** The share of the speakers carried one step that were right in PolNeAR's training texts. */
  private static final double STEP = 0.9;

  /** Behind a label such as "Q" in a text that does not tell who asks. */
  static final Speaker UNNAMED = new Speaker(Stretch.NONE, 1);

  /** Returns how sure it is that they are meant, given the words. */
  double certainty() {
    return Math.pow(STEP, steps);
  }

  static Speaker beside(Stretch source) {
    return new Speaker(source, 0);
  }

  static Speaker behindLabel(Stretch mention) {
    return new Speaker(mention, 1);
  }

  Speaker carried() {
    return new Speaker(mention, steps + 1);
  }
}

package io.github.copydesk.attribution;

/**
 * Whom the source of a draft stands for, where its own words do not tell.
 *
 * @param mention where the person is named, empty where the text names nobody
 * @param steps how far the speaker was carried: 0 for the words beside the cue, one more for each paragraph or label
 *     that had to be bridged; the more, the less sure
 */
record Speaker(Stretch mention, int steps) {

  /** Behind a label such as "Q" in a text that does not tell who asks. */
  static final Speaker UNNAMED = new Speaker(Stretch.NONE, 1);

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

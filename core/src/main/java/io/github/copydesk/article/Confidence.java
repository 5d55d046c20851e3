package io.github.copydesk.article;

/** The one rule for confidences. */
final class Confidence {

  private Confidence() {}

  static void check(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " must be from 0 to 1");
    }
  }
}

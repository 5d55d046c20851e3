package io.github.copydesk.segmentation;

import io.github.copydesk.accuracy.TextSegmenter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Segments test texts with the bundled models, which are loaded once. */
public final class EnglishSegments {

  private static final TextSegmenter SEGMENTER = segmenter();

  private EnglishSegments() {}

  /** Segments a text as it stands. */
  public static Segments of(String text) {
    return SEGMENTER.segment(text);
  }

  private static TextSegmenter segmenter() {
    try {
      return new TextSegmenter();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

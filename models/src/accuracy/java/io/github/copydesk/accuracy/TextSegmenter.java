package io.github.copydesk.accuracy;

import io.github.copydesk.ModelKind;
import io.github.copydesk.ModelProvider;
import io.github.copydesk.article.OffsetMap;
import io.github.copydesk.article.Removals;
import io.github.copydesk.cleaning.CleanText;
import io.github.copydesk.models.BundledModels;
import io.github.copydesk.opennlp.OpenNlpModels;
import io.github.copydesk.segmentation.Segmenter;
import io.github.copydesk.segmentation.Segments;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Cuts texts as they stand, without cleaning them, so that the offsets of a corpus hold; with the bundled models. */
public final class TextSegmenter {

  private final Segmenter segmenter;

  /**
   * Loads the models.
   *
   * @throws IOException if a model cannot be read
   */
  public TextSegmenter() throws IOException {
    ModelProvider models = new BundledModels();
    try (InputStream sentences = models.open(ModelKind.SENTENCES);
        InputStream tokens = models.open(ModelKind.TOKENS);
        InputStream tags = models.open(ModelKind.TAGS)) {
      this.segmenter = new Segmenter(new OpenNlpModels(sentences, tokens, tags));
    }
  }

  /** Returns a text in paragraphs, sentences and tokens. */
  public Segments segment(String text) {
    return segmenter.segment(new CleanText(
        text, OffsetMap.identity(text.length()), new Removals(List.of()), Optional.empty(), List.of()));
  }
}

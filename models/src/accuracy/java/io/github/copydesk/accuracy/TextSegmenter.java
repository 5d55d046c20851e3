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
import io.github.copydesk.sequence.SequenceModel;
import io.github.copydesk.sequence.TagModel;
import io.github.copydesk.sequence.WordClusters;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Cuts texts as they stand, without cleaning them, so that the offsets of a corpus hold; with the bundled models. */
public final class TextSegmenter {

  private static final ModelProvider MODELS = new BundledModels();

  private final Segmenter segmenter;

  /**
   * Loads the bundled models.
   *
   * @throws IOException if a model cannot be read
   */
  public TextSegmenter() throws IOException {
    this(tags(), clusters());
  }

  /**
   * Loads the bundled models but for those of tags.
   *
   * @param tags the tag model
   * @param clusters its word clusters
   * @throws IOException if a model cannot be read
   */
  public TextSegmenter(TagModel tags, WordClusters clusters) throws IOException {
    try (InputStream sentences = MODELS.open(ModelKind.SENTENCES);
        InputStream tokens = MODELS.open(ModelKind.TOKENS)) {
      this.segmenter = new Segmenter(new OpenNlpModels(sentences, tokens), tags, clusters);
    }
  }

  private static TagModel tags() throws IOException {
    try (InputStream tags = MODELS.open(ModelKind.TAGS)) {
      return TagModel.read(tags);
    }
  }

  /**
   * Reads the word clusters of the bundled models.
   *
   * @return the clusters
   * @throws IOException if they cannot be read
   */
  public static WordClusters clusters() throws IOException {
    try (InputStream names = MODELS.open(ModelKind.NAMES)) {
      return SequenceModel.read(names).clusters();
    }
  }

  /** Returns a text in paragraphs, sentences and tokens. */
  public Segments segment(String text) {
    return segmenter.segment(new CleanText(
        text, OffsetMap.identity(text.length()), new Removals(List.of()), Optional.empty(), List.of()));
  }
}

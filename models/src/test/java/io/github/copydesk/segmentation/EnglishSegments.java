package io.github.copydesk.segmentation;

import io.github.copydesk.ModelKind;
import io.github.copydesk.article.OffsetMap;
import io.github.copydesk.article.Removals;
import io.github.copydesk.cleaning.CleanText;
import io.github.copydesk.models.BundledModels;
import io.github.copydesk.opennlp.OpenNlpModels;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Segments test texts with the bundled models, which are loaded once. */
public final class EnglishSegments {

  private static final Segmenter SEGMENTER = new Segmenter(models());

  private EnglishSegments() {}

  /** Segments a text as it stands. */
  public static Segments of(String text) {
    return SEGMENTER.segment(new CleanText(
        text, OffsetMap.identity(text.length()), new Removals(List.of()), Optional.empty(), List.of()));
  }

  private static OpenNlpModels models() {
    BundledModels provider = new BundledModels();
    try (InputStream sentences = provider.open(ModelKind.SENTENCES);
        InputStream tokens = provider.open(ModelKind.TOKENS);
        InputStream tags = provider.open(ModelKind.TAGS)) {
      return new OpenNlpModels(sentences, tokens, tags);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.github.copydesk;

import io.github.copydesk.attribution.AttributionModel;
import io.github.copydesk.opennlp.OpenNlpModels;
import io.github.copydesk.sequence.SequenceModel;
import io.github.copydesk.sequence.TagModel;
import java.io.IOException;
import java.io.InputStream;

/** Opens the models of a provider and refuses those made for another version of the library. */
final class Models {

  /** Core's own major and minor version, which every model's version begins with. */
  private static final String RANGE = "0.1";

  private final ModelProvider provider;

  Models(ModelProvider provider) {
    this.provider = provider;
    for (ModelKind kind : ModelKind.values()) {
      check(kind, provider.version(kind));
    }
  }

  private void check(ModelKind kind, String version) {
    if (!version.startsWith(RANGE + ".")) {
      throw new ModelException("model " + kind + " of language " + provider.language() + " has version " + version
          + ", but " + RANGE + ".x is wanted; add copydesk-models-" + provider.language() + " " + RANGE + ".x");
    }
  }

  OpenNlpModels openNlp() throws IOException {
    try (InputStream sentences = provider.open(ModelKind.SENTENCES);
        InputStream tokens = provider.open(ModelKind.TOKENS)) {
      return new OpenNlpModels(sentences, tokens);
    }
  }

  TagModel tags() throws IOException {
    return read(ModelKind.TAGS, TagModel::read);
  }

  SequenceModel names() throws IOException {
    return read(ModelKind.NAMES, SequenceModel::read);
  }

  AttributionModel attributions() throws IOException {
    return read(ModelKind.ATTRIBUTIONS, AttributionModel::read);
  }

  /** Reads a model from its bytes. */
  private interface ModelReader<T> {
    T read(InputStream in) throws IOException;
  }

  private <T> T read(ModelKind kind, ModelReader<T> reader) throws IOException {
    try (InputStream in = provider.open(kind)) {
      return reader.read(in);
    } catch (IOException e) {
      throw new IOException(kind + ": " + e.getMessage(), e);
    }
  }
}

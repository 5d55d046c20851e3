package io.github.copydesk;

import java.io.IOException;
import java.io.InputStream;

/**
 * Gives the models of one language. Implementations are found by {@link java.util.ServiceLoader}; the artifact {@code
 * copydesk-models-en} has the one for English.
 */
public interface ModelProvider {

  /**
   * Returns the language of the models.
   *
   * @return an ISO 639-1 code in lower case, such as "en"
   */
  String language();

  /**
   * Returns the version of a model: core's major and minor version, then the build of the model.
   *
   * @param kind which model
   * @return a version such as "0.1.4"
   */
  String version(ModelKind kind);

  /**
   * Opens a model; the caller closes the stream.
   *
   * @param kind which model
   * @return its bytes
   * @throws IOException if it cannot be opened, or is not what was built
   */
  InputStream open(ModelKind kind) throws IOException;
}

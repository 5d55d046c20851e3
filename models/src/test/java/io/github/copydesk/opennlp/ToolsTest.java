package io.github.copydesk.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.copydesk.ModelKind;
import io.github.copydesk.ModelProvider;
import io.github.copydesk.models.BundledModels;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ToolsTest {

  private static final ModelProvider PROVIDER = new BundledModels();
  private static OpenNlpModels models;

  private final OpenNlpModels.Tools tools = models.tools();

  @BeforeAll
  static void load() throws IOException {
    try (InputStream sentences = PROVIDER.open(ModelKind.SENTENCES);
        InputStream tokens = PROVIDER.open(ModelKind.TOKENS)) {
      models = new OpenNlpModels(sentences, tokens);
    }
  }

  @Test
  void refusesAModelInThePlaceOfAnother() throws IOException {
    try (InputStream sentences = PROVIDER.open(ModelKind.SENTENCES);
        InputStream tokens = PROVIDER.open(ModelKind.TOKENS)) {
      assertThatIOException().isThrownBy(() -> new OpenNlpModels(tokens, sentences));
    }
  }

  @Test
  void cutsATextIntoSentences() {
    String text = "The ship sailed. It came back.";
    assertThat(tools.sentences(text)).extracting(span -> span.of(text)).containsExactly("The ship sailed.", "It came back.");
    assertThat(tools.sentences("")).isEmpty();
  }

  @Test
  void cutsWordsIntoTokens() {
    assertThat(tools.tokens("sailed.")).extracting(span -> span.of("sailed.")).containsExactly("sailed", ".");
    assertThat(tools.tokens("")).isEmpty();
  }
}

package io.github.copydesk.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.copydesk.ModelKind;
import io.github.copydesk.ModelProvider;
import io.github.copydesk.models.BundledModels;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolsTest {

  private static final ModelProvider PROVIDER = new BundledModels();
  private static OpenNlpModels models;

  private final OpenNlpModels.Tools tools = models.tools();

  @BeforeAll
  static void load() throws IOException {
    try (InputStream sentences = PROVIDER.open(ModelKind.SENTENCES);
        InputStream tokens = PROVIDER.open(ModelKind.TOKENS);
        InputStream tags = PROVIDER.open(ModelKind.TAGS)) {
      models = new OpenNlpModels(sentences, tokens, tags);
    }
  }

  @Test
  void refusesAModelInThePlaceOfAnother() throws IOException {
    try (InputStream sentences = PROVIDER.open(ModelKind.SENTENCES);
        InputStream tokens = PROVIDER.open(ModelKind.TOKENS);
        InputStream tags = PROVIDER.open(ModelKind.TAGS)) {
      assertThatIOException().isThrownBy(() -> new OpenNlpModels(tags, tokens, sentences));
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

  @ParameterizedTest
  @CsvSource({
      "The captain left ., DET NOUN VERB PUNCT",
      "She sings well ., PRON VERB ADV PUNCT",
      "Maria Lopez sailed to Boston ., PROPN PROPN VERB ADP PROPN PUNCT",
  })
  void tagsWordsAsInUniversalDependencies(String words, String tags) {
    List<String> sentence = List.of(words.split(" "));
    assertThat(tools.tags(sentence, Collections.nCopies(sentence.size(), 1))).containsExactly(tags.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"don't, AUX+PART", "cannot, AUX+PART", "she's, PRON+AUX"})
  void tagsBothPartsOfAContraction(String word, String tags) {
    assertThat(tools.tags(List.of(word, "go"), List.of(2, 1)).get(0)).isEqualTo(tags);
  }

  @Test
  void givesAsManyTagsAsItIsToldParts() {
    assertThat(tools.tags(List.of("ship", "don't"), List.of(2, 1))).extracting(tag -> tag.split("\\+").length)
        .containsExactly(2, 1);
    assertThat(tools.tags(List.of(), List.of())).isEmpty();
  }
}

package io.github.copydesk.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TagModelTest {

  private static final TagModel MODEL = new TagModel(List.of("DET", "NOUN", "VERB-VBD"), SureWords.of(Map.of(7, 0, -3, 2)),
      SparseWeights.of(3, new int[] {-4, 9}, new byte[] {3, 0, -5, 0, 0, 127}));

  private static byte[] bytes(TagModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    TagModel read = TagModel.read(new ByteArrayInputStream(bytes(MODEL)));
    assertThat(read).isEqualTo(MODEL).hasSameHashCodeAs(MODEL);
    assertThat(bytes(read)).isEqualTo(bytes(MODEL));
  }

  @Test
  void refusesWhatIsNoModel() {
    assertThatIOException().isThrownBy(() -> TagModel.read(new ByteArrayInputStream(new byte[] {1, 2, 3})));
  }

  @Test
  void refusesAModelOfNames() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LabelSet labels = new LabelSet(List.of("PERSON"));
    FeatureWeights weights = FeatureWeights.of(labels.size(), new int[0], new byte[0]);
    new SequenceModel(labels, weights, 1, WordClusters.of(Map.of()), KnownPhrases.NONE).write(out);
    assertThatIOException().isThrownBy(() -> TagModel.read(new ByteArrayInputStream(out.toByteArray())))
        .withMessageContaining("copydesk tags 1");
  }
}

package io.github.copydesk.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class SequenceModelTest {

  private static final SequenceModel MODEL = new SequenceModel(
      new LabelSet(List.of("CAT")),
      FeatureWeights.of(5, new int[] {-3, 12}, new byte[] {1, -2, 3, -4, 5, 0, 0, 127, -127, 0}),
      2.5,
      WordClusters.of(Map.of("berlin", "0110", "said", "10")),
      KnownPhrases.of(Map.of(FeatureHash.of("berlin"), 2, FeatureHash.of("oslo"), 5)));

  @Test
  void readsWhatItWrote() throws IOException {
    assertThat(SequenceModel.read(new ByteArrayInputStream(written(MODEL)))).isEqualTo(MODEL);
  }

  @Test
  void writesEqualBytesForEqualModels() throws IOException {
    SequenceModel copy = SequenceModel.read(new ByteArrayInputStream(written(MODEL)));
    assertThat(written(copy)).isEqualTo(written(MODEL));
  }

  @Test
  void refusesAnotherFormat() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(out))) {
      data.writeUTF("something else");
    }
    assertThatIOException().isThrownBy(() -> SequenceModel.read(new ByteArrayInputStream(out.toByteArray())))
        .withMessageContaining("something else");
  }

  @Test
  void refusesABrokenModel() throws IOException {
    byte[] half = Arrays.copyOf(written(MODEL), 20);
    assertThatIOException().isThrownBy(() -> SequenceModel.read(new ByteArrayInputStream(half)));
  }

  private static byte[] written(SequenceModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}

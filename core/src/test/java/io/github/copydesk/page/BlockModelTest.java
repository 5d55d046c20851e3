package io.github.copydesk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class BlockModelTest {

  @Test
  void isTheModelThatItsPropertiesTellOf() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = PageReader.class.getResourceAsStream("blocks.properties")) {
      properties.load(in);
    }
    byte[] model = Resources.toByteArray(PageReader.class.getResource(properties.getProperty("file")));

    assertThat(properties.getProperty("sha256")).isEqualTo(Hashing.sha256().hashBytes(model).toString());
    assertThat(properties.getProperty("file")).isEqualTo("blocks-" + properties.getProperty("version") + ".bin");
    assertThat(properties.getProperty("version")).startsWith(properties.getProperty("core") + ".");
    assertThat(properties.getProperty("format")).isEqualTo(BlockModel.FORMAT);
  }

  @Test
  void readsWhatItWrote() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BlockModel model = new BlockModel(trees(), trees());
    model.write(out);

    BlockModel read = BlockModel.read(new ByteArrayInputStream(out.toByteArray()));

    float[][] rows = {{0, 1}, {0, 3}, {}};
    assertThat(read.first().scores(rows)).isEqualTo(model.first().scores(rows));
    assertThat(model.second().scores(rows)).satisfies(scores -> {
      assertThat(scores[0]).isEqualTo(-0.5);
      assertThat(scores[1]).isEqualTo(0.25);
      assertThat(scores[2]).isNegative();
    });
  }

  private static BoostedTrees trees() {
    BoostedTrees.Builder trees = BoostedTrees.builder();
    trees.beginTree();
    int fork = trees.fork(1, 2);
    trees.leaf(-0.5);
    trees.right(fork);
    trees.leaf(0.25);
    return trees.build();
  }

  @Test
  void refusesAnotherFormat() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
      packed.write(new byte[] {0, 3, 'o', 'l', 'd'});
    }
    assertThatIOException().isThrownBy(() -> BlockModel.read(new ByteArrayInputStream(out.toByteArray())))
        .withMessageContaining("\"old\"").withMessageContaining(BlockModel.FORMAT);
  }
}

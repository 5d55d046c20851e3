package io.github.copydesk.opennlp;

import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no model is refused with one kind of exception; the models themselves are tested where they are bundled. */
class OpenNlpModelsTest {

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream zip(String entry, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return new ByteArrayInputStream(out.toByteArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no model", "PK\u0003\u0004", "\u0000\u0000\u0000"})
  void refusesBytesThatAreNoModel(String text) {
    assertThatIOException().isThrownBy(() -> new OpenNlpModels(bytes(text), bytes(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"manifest.properties", "token.model", "readme.txt"})
  void refusesAnArchiveThatHoldsNoModel(String entry) {
    assertThatIOException().isThrownBy(
        () -> new OpenNlpModels(zip(entry, "a=b"), zip(entry, "a=b")));
  }

  @Test
  void handsOnWhatAStreamThrows() {
    InputStream cut = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("the wire was cut");
      }
    };
    assertThatIOException().isThrownBy(() -> new OpenNlpModels(cut, cut)).withMessage("the wire was cut");
  }
}

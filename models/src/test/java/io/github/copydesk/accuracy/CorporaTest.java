package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorporaTest {

  @TempDir
  private Path folder;

  @Test
  void namesACorpusByItsContents() throws IOException {
    write("one", "a.txt", "text");
    write("two", "a.txt", "text");

    assertThat(digest("one")).isEqualTo(digest("two")).hasSize(64);
  }

  @Test
  void noticesAnotherTextAndAnotherName() throws IOException {
    write("one", "a.txt", "text");
    write("other-text", "a.txt", "test");
    write("other-name", "b.txt", "text");

    assertThat(digest("one")).isNotEqualTo(digest("other-text")).isNotEqualTo(digest("other-name"));
  }

  private void write(String corpus, String file, String text) throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve(corpus)).resolve(file), text);
  }

  private String digest(String corpus) throws IOException {
    return new Corpora(folder).digest(corpus);
  }
}

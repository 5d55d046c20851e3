package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

  @TempDir
  private Path folder;

  @Test
  void readsAFolderOfTextsByName() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "second\r\nline");
    Files.writeString(folder.resolve("a.txt"), "first");

    assertThat(Documents.read(folder)).extracting(Document::name, Document::text)
        .containsExactly(tuple("a", "first"),
            tuple("b", "second\r\nline"));
  }

  @Test
  void readsLinesOfJsonWithWhatIsKnown() throws IOException {
    Path file = Files.writeString(folder.resolve("news.jsonl"),
        "{\"id\":\"x\",\"text\":\"It rains.\",\"title\":\"Rain\",\"date\":\"2026-03-01\"}\n{\"doc\":\"y\",\"text\":\"\"}\n");

    assertThat(Documents.read(file)).extracting(Document::name).containsExactly("x", "y");
    assertThat(Documents.read(file).get(0).raw().published()).contains(LocalDate.of(2026, 3, 1));
  }
}

package io.github.copydesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WriteFigureTableTest {

  @Test
  void findsTheReadmeAsItWouldWriteIt() throws IOException {
    List<String> readme = Files.readAllLines(Path.of("../README.md"));

    assertThat(readme).as("run accuracy.WriteFigureTable").isEqualTo(WriteFigureTable.updated(readme));
  }
}

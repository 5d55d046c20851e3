package io.github.copydesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The tests run on the class path; here an example runs as its readers may: on the module path, by itself. */
class ModulePathTest {

  @Test
  void readsAnArticleOnTheModulePath() throws IOException, InterruptedException {
    Process java = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8",
            "--module-path", System.getProperty("java.class.path"),
            "--module", "io.github.copydesk.examples/io.github.copydesk.examples.PrintWhoSaidWhat")
        .redirectErrorStream(true)
        .start();
    String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(java.waitFor()).as(printed).isZero();
    assertThat(printed).contains("Anna Brandt: “We have no trains left to run them with,”");
  }
}

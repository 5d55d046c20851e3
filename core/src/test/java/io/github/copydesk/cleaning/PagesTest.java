package io.github.copydesk.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Removal;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cleans each page of {@code cleaning/pages}: {@code raw.txt} to {@code clean.txt}, with {@code removed.txt}. */
class PagesTest {

  @TestFactory
  Stream<DynamicTest> cleansEachPage() throws IOException, URISyntaxException {
    Path pages = Path.of(PagesTest.class.getResource("pages").toURI());
    List<Path> folders;
    try (Stream<Path> listed = Files.list(pages)) {
      folders = listed.sorted().toList();
    }
    return folders.stream().map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
  }

  private static void check(Path page) throws IOException {
    CleanText clean = new Cleaner().clean(Files.readString(page.resolve("raw.txt")));

    assertThat(clean.text() + "\n").isEqualTo(Files.readString(page.resolve("clean.txt")));
    assertThat(clean.removals().asList().stream().map(PagesTest::line).toList())
        .isEqualTo(Files.readAllLines(page.resolve("removed.txt")));
  }

  private static String line(Removal removal) {
    return removal.kind() + "\t" + removal.text().replace("\n", "\\n");
  }
}

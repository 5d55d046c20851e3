package io.github.copydesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every word list says where it comes from and is sorted, unique and normalized. */
class LexiconFormatTest {

  private static final List<String> HEAD = List.of("# name: ", "# version: ", "# source: ", "# licence: ",
      "# retrieved: ");
  private static final Path LISTS = Path.of("src/main/resources");

  @TestFactory
  Stream<DynamicTest> isWrittenByTheRules() {
    return Repository.files(LISTS, ".txt").stream()
        .map(file -> dynamicTest(LISTS.relativize(file).toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    String text = decode(file);
    assertThat(text).endsWith("\n").doesNotContain("\r", "\uFEFF");
    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as("NFC").isTrue();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < HEAD.size(); i++) {
      assertThat(lines.get(i)).startsWith(HEAD.get(i)).hasSizeGreaterThan(HEAD.get(i).length());
    }
    entries(lines.stream().skip(HEAD.size()).dropWhile(line -> line.startsWith("# ")).toList());
  }

  private static void entries(List<String> lines) {
    assertThat(lines).isNotEmpty().allMatch(line -> line.equals(line.strip()) && !line.isEmpty(), "has no white space");
    List<String> entries = lines.stream().map(line -> line.split("\t", 2)[0]).toList();
    assertThat(entries).doesNotHaveDuplicates().isSorted();
  }

  private static String decode(Path file) throws IOException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
  }
}

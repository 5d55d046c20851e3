package io.github.copydesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadArticleTest {

  private static String page = "";

  @BeforeAll
  static void readTheBundledArticle() throws IOException {
    page = Printed.by(ReadArticle::main);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "related link | SEE ALSO: How the river became a highway",
    "related link | Read more: Four ports that moved inland",
    "caption      | Claudia Weber, the mayor of Hamburg, visits the flood wall",
    "contact      | • Katrin Vogel can be reached at",
    "comment policy | Please read our comment policy before commenting.",
    "copyright    | Copyright 2026 Elbe Press.",
  })
  void tellsWhatWasTakenOutAndWhy(String why, String what) {
    assertThat(section("TAKEN OUT").lines()).anyMatch(line -> line.strip().startsWith(why) && line.contains(what));
    assertThat(section("THE STORY")).doesNotContain(what);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Claudia Weber  | “We can no longer build for the last storm,”",
    "Claudia Weber  | “We have to build for the next one.”",
    "Martin Keller  | “There is no such agreement,”",
    "Martin Keller  | “We learned about the sum from the newspapers.”",
    "Claudia Weber  | “when people here have just lost their homes.”",
    "Sofia Lindgren | “In 1962 the water came at night, and nobody had been told,”",
    "Ole Hansen     | “Build it high, build it soon,”",
  })
  void tellsWhoSaidEachQuotation(String who, String what) {
    assertThat(section("QUOTATIONS").lines()).anyMatch(line -> line.strip().startsWith(who) && line.contains(what));
  }

  @Test
  void tellsATermFromSpeech() {
    assertThat(section("QUOTATIONS")).containsPattern("a term, not speech\\)\\s+“Iron Anna”");
  }

  @ParameterizedTest
  @CsvSource({"person, Claudia Weber", "person, Thomas Brandt", "organization, Hamburg Port Authority",
      "place, Hamburg", "place, Berlin"})
  void listsTheNames(String type, String name) {
    assertThat(section("NAMES").lines()).anyMatch(line -> line.strip().matches(type + " +" + name + "\\b.*"));
  }

  @Test
  void listsTheClaims() {
    assertThat(section("CLAIMS")).contains("Claudia Weber", "(the outlet)", "[accusation]", "[warning]");
  }

  @Test
  void keepsLinesAsNarrowAsATerminal() {
    assertThat(page.lines()).allMatch(line -> line.length() <= 96, "is narrow");
  }

  @Test
  void readsAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("story.txt"), "Nobody\u00A0came.");
    assertThat(Printed.by(ReadArticle::main, file.toString())).contains("THE STORY\n  Nobody came.");
  }

  @Test
  void readsStandardInput() throws IOException {
    InputStream terminal = System.in;
    System.setIn(new ByteArrayInputStream("Everybody came.".getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(Printed.by(ReadArticle::main, "-")).contains("THE STORY\n  Everybody came.");
    } finally {
      System.setIn(terminal);
    }
  }

  @Test
  void saysThatAFileIsNotThere() throws IOException {
    assertThat(Printed.by(ReadArticle::main, "nowhere.txt")).contains("There is no file nowhere.txt");
  }

  private static String section(String heading) {
    String from = page.substring(page.indexOf(heading + "\n"));
    int end = from.indexOf("\n\n", from.indexOf('\n') + 1);
    return heading.equals("THE STORY") ? from.substring(0, from.indexOf("\nTAKEN OUT"))
        : end < 0 ? from : from.substring(0, end);
  }
}

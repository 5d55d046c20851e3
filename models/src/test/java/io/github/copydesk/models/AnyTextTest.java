package io.github.copydesk.models;

import static io.github.copydesk.testing.CopydeskAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is never wrong: any string at all yields a well-formed article, and always an equal one. */
class AnyTextTest {

  private static final Copydesk COPYDESK = Copydesk.builder().diagnostics(10).build();
  private static final int SEEDS = 25;
  private static final int TWO_MEGABYTES = 2_000_000;
  private static final List<String> UNITS = List.of("a", " ", "'", "-", ".", "9", "\uD83D", "\n");

  @Test
  void readsAnyUnits() {
    IntStream.range(0, SEEDS).forEach(seed -> reads(RandomTexts.ofUnits(seed, 300)));
  }

  @Test
  void readsAnyMarks() {
    IntStream.range(0, SEEDS).forEach(seed -> reads(RandomTexts.ofMarks(seed, 400)));
  }

  @Test
  void readsWordsInAnyOrder() {
    IntStream.range(0, SEEDS).forEach(seed -> reads(RandomTexts.ofWords(seed, 200)));
  }

  @Test
  void readsASpoiltStory() {
    IntStream.range(0, SEEDS).forEach(seed -> reads(RandomTexts.ofTheStory(seed, 1 + seed % 20)));
  }

  @Test
  void readsEveryBeginningOfAStory() {
    String story = RandomTexts.STORY;
    IntStream.rangeClosed(0, story.length()).filter(end -> end % 20 == 0)
        .forEach(end -> reads(story.substring(0, end)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\r\n\r\n", "\u0000", "\uD83D", "\uDE00\uD83D", "\uFEFF", "\u00AD\u200B", "\u201C", "\u201D",
      "\"\"\"", "''''", "\u00AB\u00BB", "A", ".", "\u201C\u201D said.", "said", "HE SAID: NO.", "\u2014 \u2014 \u2014", "1/2", "\u0301\u0301"})
  void readsNextToNothing(String text) {
    reads(text);
  }

  @Test
  void readsTwoMegabytesOfOneCharacterAfterAnother() {
    int length = TWO_MEGABYTES / UNITS.size();
    String text = UNITS.stream().map(unit -> unit.repeat(length)).collect(Collectors.joining());
    assertThat(COPYDESK.read(text).raw().text()).hasSize(TWO_MEGABYTES);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "\u201CNo,\u201D she said. ", "\"No ", "said that he said that ", "A. ", "(AP) ", "x@y.example ", "Ann Lee ", "Ann Lee, ", "Anna said that ", "Q: Why? A: No. ",
    "Ann Lee met Bob Lane. He said she was late. ", "The mayor said Ann Lee said the mayor had said so. ",
    "\u2018tis ",
    "\"", "\u201C", "\u201D", "(", "\u2022 ", "\u201CNo.\n\n"})
  void readsTheSameThingOverAndOver(String unit) {
    assertThat(COPYDESK.read(unit.repeat(20_000 / unit.length()))).isWellFormed();
  }

  @Test
  void readsTheSameOnEveryThread() throws Exception {
    Article once = COPYDESK.read(RandomTexts.STORY);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Article>> readings = IntStream.range(0, 16)
          .<Callable<Article>>mapToObj(i -> () -> COPYDESK.read(RandomTexts.STORY)).toList();
      for (Future<Article> reading : threads.invokeAll(readings)) {
        assertThat(reading.get()).isEqualTo(once);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void readsTheSameWithEveryCopydesk() {
    Article once = COPYDESK.read(RandomTexts.STORY);
    assertThat(Copydesk.builder().diagnostics(10).build().read(RandomTexts.STORY)).isEqualTo(once);
    assertThat(once.claims().toString()).isEqualTo(COPYDESK.read(RandomTexts.STORY).claims().toString());
  }

  private static void reads(String text) {
    assertThat(COPYDESK.read(text)).isWellFormed();
  }
}

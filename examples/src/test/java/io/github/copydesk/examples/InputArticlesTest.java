package io.github.copydesk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.copydesk.article.RawArticle;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputArticlesTest {

  @TempDir
  private Path folder;

  @Test
  void takesTheIdFromTheNameOfAFile() throws IOException {
    assertThat(read(text("a.b.txt", "Hello."))).extracting(InputArticle::id).containsExactly("a.b");
  }

  @Test
  void readsFoldersInOrder() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news/inner"));
    for (String name : List.of("c", "a", "b")) {
      Files.writeString(news.resolve(name + ".txt"), name);
    }
    Files.writeString(folder.resolve("news/notes.md"), "left alone");
    assertThat(read(folder.resolve("news"))).extracting(InputArticle::text).containsExactly("a", "b", "c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\r\nb\rc\n", "tab\there", "\uD83D\uDE00", "\uFEFFHello"})
  void rewritesNothingInAFile(String text) throws IOException {
    assertThat(read(text("x.txt", text))).extracting(InputArticle::text).containsExactly(text);
  }

  @Test
  void readsLinesAndPassesOverBlankOnes() throws IOException {
    assertThat(read(text("n.jsonl", "{\"id\":1,\"text\":\"One.\"}\r\n\r\n{\"id\":\"2\",\"text\":\"Two.\",\"more\":[]}")))
        .containsExactly(
            new InputArticle("1", "One.", null, null, null, false), new InputArticle("2", "Two.", null, null, null, false));
  }

  @Test
  void handsOnAllThatIsKnown() {
    RawArticle raw = new InputArticle("x", "Hi.", "Title", "2026-11-03T10:15:30Z", "https://press.example/x", false).raw();
    assertThat(raw).isEqualTo(
        RawArticle.of("Hi.").title("Title").published(LocalDate.of(2026, 11, 3)).url(URI.create("https://press.example/x")));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-03, true", "2026-11-03T10:15:30+01:00, true", "yesterday, false", "'', false", "2026-13-45, false"})
  void takesTheDayWhereThereIsOne(String published, boolean isKnown) {
    assertThat(new InputArticle("x", "Hi.", null, published, null, false).raw().published().isPresent()).isEqualTo(isKnown);
  }

  @Test
  void passesOverAnAddressThatIsNone() {
    assertThat(new InputArticle("x", "Hi.", null, null, "not an address", false).raw().url()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "news.jsonl | {\"id\":\"a\"}           | line 1 must have an \"id\" and a \"text\"",
    "news.jsonl | null                     | line 1 must have an",
    "news.jsonl | {\"id\":\"a\",\"text\":[]} | line 1 is not a JSON object of an article",
    "news.jsonl | Hello.                   | line 1 is not a JSON object of an article",
    "news.pdf   | Hello.                   | neither a folder nor a .txt, .html or .jsonl file",
  })
  void saysWhatIsWrongWithAnInput(String name, String content, String message) throws IOException {
    Path in = text(name, content);
    assertThatIllegalArgumentException().isThrownBy(() -> read(in)).withMessageContainingAll(name, message);
  }

  private Path text(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static List<InputArticle> read(Path in) throws IOException {
    List<InputArticle> articles = new ArrayList<>();
    InputArticles.read(in, articles::add);
    return articles;
  }
}

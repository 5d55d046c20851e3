package io.github.copydesk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WriteJsonLinesTest {

  private static final String STORY = BundledArticles.text("flood-wall");

  @TempDir
  private Path folder;

  @Test
  void writesEveryFieldOfTheShape() throws IOException {
    JsonObject line = written(text("story.txt", STORY)).get(0);
    assertThat(line.keySet()).containsExactly(
        "id", "title", "published", "text", "removed", "quotations", "entities", "attributions", "claims");
    assertThat(fields(line, "removed")).containsExactly("kind", "rawStart", "rawEnd");
    assertThat(fields(line, "quotations")).containsExactly("kind", "spans", "attribution");
    assertThat(fields(line, "entities")).containsExactly("id", "type", "name", "role", "value", "mentions");
    assertThat(fields(line, "attributions")).containsExactly("source", "cue", "content", "form", "confidence");
    assertThat(fields(line, "claims")).containsExactly("voice", "attribution", "type", "spans", "addressee",
        "polarity", "certainty", "time", "entities", "checkworthiness");
  }

  @Test
  void givesEverySpanBothOffsets() throws IOException {
    JsonObject line = written(text("story.txt", STORY)).get(0);
    String clean = line.get("text").getAsString();
    List<JsonObject> spans = objects(line).filter(it -> it.has("rawStart") && it.has("start")).toList();
    assertThat(spans).isNotEmpty();
    for (JsonObject span : spans) {
      assertThat(STORY.substring(at(span, "rawStart"), at(span, "rawEnd")))
          .isEqualTo(clean.substring(at(span, "start"), at(span, "end")));
    }
  }

  @Test
  void refersToAttributionsAndEntitiesThatAreThere() throws IOException {
    JsonObject line = written(text("story.txt", STORY)).get(0);
    List<String> ids = StreamSupport.stream(line.getAsJsonArray("entities").spliterator(), false)
        .map(entity -> entity.getAsJsonObject().get("id").getAsString()).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(objects(line).filter(it -> it.has("entity") && !it.get("entity").isJsonNull())
        .map(it -> it.get("entity").getAsString())).isNotEmpty().isSubsetOf(ids);
    assertThat(objects(line).filter(it -> it.has("attribution") && !it.get("attribution").isJsonNull())
        .map(it -> at(it, "attribution"))).isNotEmpty().allMatch(it -> it < line.getAsJsonArray("attributions").size());
  }

  @Test
  void takesTheIdFromTheNameOfAFile() throws IOException {
    assertThat(written(text("a.b.txt", "Hello."))).extracting(it -> it.get("id").getAsString()).containsExactly("a.b");
  }

  @Test
  void readsFoldersInOrder() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news/inner"));
    for (String name : List.of("c", "a", "b")) {
      Files.writeString(news.resolve(name + ".txt"), name);
    }
    Files.writeString(folder.resolve("news/notes.md"), "left alone");
    assertThat(written(folder.resolve("news"))).extracting(it -> it.get("text").getAsString())
        .containsExactly("a", "b", "c");
  }

  @Test
  void keepsTheOrderOfManyLines() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      lines.append("{\"id\": ").append(i).append(", \"text\": \"Story ").append(i).append(".\"}\n\n");
    }
    assertThat(written(text("news.jsonl", lines.toString()))).hasSize(100)
        .allMatch(it -> it.get("text").getAsString().equals("Story " + it.get("id").getAsString() + "."));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-03", "2026-11-03T10:15:30Z", "yesterday", "''"})
  void repeatsTitleAndDayAsTheyWereGiven(String published) throws IOException {
    Path in = text("news.jsonl", "{\"id\":\"x\",\"text\":\"Hi.\",\"title\":\"T <b>\",\"published\":\"" + published
        + "\",\"url\":\"not a url\"}");
    JsonObject line = written(in).get(0);
    assertThat(line.get("title").getAsString()).isEqualTo("T <b>");
    assertThat(line.get("published").getAsString()).isEqualTo(published);
  }

  @Test
  void writesNullForWhatIsNotKnown() throws IOException {
    JsonObject line = written(text("news.jsonl", "{\"id\":\"x\",\"text\":\"Hi.\"}")).get(0);
    assertThat(line.get("title").isJsonNull() && line.get("published").isJsonNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\r\nb", "tab\there", "\uD83D\uDE00", "\uFEFFHello"})
  void losesNoOffsetToTheFileFormat(String text) throws IOException {
    JsonObject line = written(text("x.txt", text + "\n\nSee you.")).get(0);
    assertThat(line.get("text").getAsString()).contains("See you.");
  }

  @Test
  void writesHalfACharacterAsAnEscape() throws IOException {
    written(text("news.jsonl", "{\"id\":\"x\",\"text\":\"One \\ud83d two.\"}"));
    assertThat(Files.readString(folder.resolve("out.jsonl"))).contains("One \\ud83d two.");
  }

  @Test
  void writesTheSameBytesEveryTime() throws IOException {
    Path in = text("story.txt", STORY);
    written(in);
    byte[] first = Files.readAllBytes(folder.resolve("out.jsonl"));
    written(in);
    assertThat(Files.readAllBytes(folder.resolve("out.jsonl"))).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "news.jsonl | {\"id\":\"a\"}           | line 1 must have an \"id\" and a \"text\"",
    "news.jsonl | null                     | line 1 must have an",
    "news.jsonl | {\"id\":\"a\",\"text\":[]} | line 1 is not a JSON object of an article",
    "news.jsonl | Hello.                   | line 1 is not a JSON object of an article",
    "news.pdf   | Hello.                   | neither a folder nor a .txt or .jsonl file",
  })
  void saysWhatIsWrongWithAnInput(String name, String content, String message) throws IOException {
    Path in = text(name, content);
    assertThatIllegalArgumentException().isThrownBy(() -> written(in)).withMessageContainingAll(name, message);
  }

  @Test
  void asksForAnInputAndAnOutput() {
    assertThatIllegalArgumentException().isThrownBy(() -> WriteJsonLines.main("in.txt")).withMessageContaining("IN... OUT");
  }

  private Path text(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private List<JsonObject> written(Path in) throws IOException {
    Path out = folder.resolve("out.jsonl");
    WriteJsonLines.main(in.toString(), out.toString());
    return Files.readAllLines(out).stream().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
  }

  private static Stream<String> fields(JsonObject line, String list) {
    return line.getAsJsonArray(list).get(0).getAsJsonObject().keySet().stream();
  }

  private static int at(JsonObject object, String field) {
    return object.get(field).getAsInt();
  }

  private static Stream<JsonObject> objects(JsonElement element) {
    if (element instanceof JsonArray array) {
      return StreamSupport.stream(array.spliterator(), false).flatMap(WriteJsonLinesTest::objects);
    }
    return element instanceof JsonObject object
        ? Stream.concat(Stream.of(object), object.asMap().values().stream().flatMap(WriteJsonLinesTest::objects))
        : Stream.empty();
  }
}

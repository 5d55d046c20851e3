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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteJsonLinesTest {

  private static final String STORY = BundledArticles.text("flood-wall");
  private static final int MANY = 100;

  @TempDir
  private static Path folder;
  private static List<JsonObject> lines = List.of();
  private static JsonObject story = new JsonObject();

  @BeforeAll
  static void writeAStoryAndManyLines() throws IOException {
    Files.writeString(folder.resolve("story.txt"), STORY);
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < MANY; i++) {
      many.append("{\"id\": ").append(i).append(", \"text\": \"Story ").append(i).append(".\"}\n\n");
    }
    many.append("{\"id\":\"half\",\"text\":\"One \\ud83d two.\",\"title\":\"T <b>\",\"published\":\"last week\"}");
    Files.writeString(folder.resolve("many.jsonl"), many);
    lines = written("out.jsonl");
    story = lines.get(0);
  }

  @Test
  void writesEveryFieldOfTheShape() {
    assertThat(story.keySet()).containsExactly(
        "id", "title", "published", "metadata", "text", "removed", "quotations", "entities", "coreferences", "attributions",
        "claims");
    assertThat(fields(story, "removed")).containsExactly("kind", "rawStart", "rawEnd");
    assertThat(fields(story, "quotations")).containsExactly("kind", "spans", "attribution");
    assertThat(fields(story, "entities")).containsExactly("id", "type", "name", "role", "about", "value", "mentions");
    assertThat(fields(story, "coreferences")).containsExactly("spans", "entity", "reason");
    assertThat(fields(story, "attributions")).containsExactly("source", "cue", "content", "form", "kind", "confidence");
    assertThat(fields(story, "claims")).containsExactly("voice", "attribution", "type", "spans", "addressee",
        "polarity", "certainty", "time", "entities", "checkworthiness", "claimant", "act", "quotations", "reading");
  }

  @Test
  void tellsAboutEachThingWhatItsTypeHas() {
    assertThat(objects(story).filter(it -> it.has("about") && it.get("about").isJsonObject())
        .map(it -> it.get("type").getAsString() + it.getAsJsonObject("about").keySet()).distinct())
        .contains("PERSON[parts, gender, affiliation]", "ORGANIZATION[acronym]");
  }

  @Test
  void givesEverySpanBothOffsets() {
    String clean = story.get("text").getAsString();
    List<JsonObject> spans = objects(story).filter(it -> it.has("rawStart") && it.has("start")).toList();
    assertThat(spans).isNotEmpty();
    for (JsonObject span : spans) {
      assertThat(STORY.substring(at(span, "rawStart"), at(span, "rawEnd")))
          .isEqualTo(clean.substring(at(span, "start"), at(span, "end")));
    }
  }

  @Test
  void tellsWhereTheInsertionsOfAReadingStand() {
    List<JsonObject> readings = objects(story).filter(it -> it.has("insertions")).toList();
    assertThat(readings.stream().flatMap(reading -> objects(reading.get("insertions")).filter(it -> it.has("stands"))
        .map(it -> reading.get("text").getAsString().substring(at(it, "start"), at(it, "end")))))
        .isNotEmpty().allMatch(it -> it.startsWith("[") || it.startsWith(" ["));
  }

  @Test
  void refersToAttributionsAndEntitiesThatAreThere() {
    List<String> ids = StreamSupport.stream(story.getAsJsonArray("entities").spliterator(), false)
        .map(entity -> entity.getAsJsonObject().get("id").getAsString()).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(objects(story).filter(it -> it.has("entity") && !it.get("entity").isJsonNull())
        .map(it -> it.get("entity").getAsString())).isNotEmpty().isSubsetOf(ids);
    assertThat(objects(story).filter(it -> it.has("attribution") && !it.get("attribution").isJsonNull())
        .map(it -> at(it, "attribution"))).isNotEmpty().allMatch(it -> it < story.getAsJsonArray("attributions").size());
  }

  @Test
  void writesWhatAPageSaysOfItsArticle() throws IOException {
    Path out = folder.resolve("page.jsonl");
    WriteJsonLines.main(BundledPage.FERRY.toString(), out.toString());
    JsonObject page = JsonParser.parseString(Files.readString(out)).getAsJsonObject();

    assertThat(page.get("id").getAsString()).isEqualTo("ferry");
    assertThat(page.get("title").getAsString()).isEqualTo("Ferry sinks at its mooring");
    assertThat(page.get("published").getAsString()).isEqualTo("2026-03-05T18:30:00+00:00");
    assertThat(page.get("text").getAsString()).contains("The ferry that links").endsWith("until May.").doesNotContain("Gazette");
    assertThat(page.getAsJsonArray("metadata").asList()).map(JsonElement::toString)
        .contains("{\"field\":\"AUTHOR\",\"value\":\"Maria Holt\",\"source\":\"JSON_LD\"}",
            "{\"field\":\"LANGUAGE\",\"value\":\"en-GB\",\"source\":\"LINK\"}");
  }

  @Test
  void keepsTheOrderOfTheInput() {
    assertThat(lines.subList(1, MANY + 1)).hasSize(MANY)
        .allMatch(it -> it.get("text").getAsString().equals("Story " + it.get("id").getAsString() + "."));
  }

  @Test
  void repeatsTitleAndDayAsTheyWereGiven() {
    JsonObject last = lines.get(lines.size() - 1);
    assertThat(last.get("title").getAsString()).isEqualTo("T <b>");
    assertThat(last.get("published").getAsString()).isEqualTo("last week");
  }

  @Test
  void writesNullForWhatIsNotKnown() {
    assertThat(story.get("title").isJsonNull() && story.get("published").isJsonNull()).isTrue();
  }

  @Test
  void writesHalfACharacterAsAnEscape() throws IOException {
    assertThat(Files.readString(folder.resolve("out.jsonl"))).contains("One \\ud83d two.");
  }

  @Test
  void writesTheSameBytesEveryTime() throws IOException {
    written("again.jsonl");
    assertThat(folder.resolve("again.jsonl")).hasSameBinaryContentAs(folder.resolve("out.jsonl"));
  }

  @Test
  void asksForAnInputAndAnOutput() {
    assertThatIllegalArgumentException().isThrownBy(() -> WriteJsonLines.main("in.txt")).withMessageContaining("IN... OUT");
  }

  private static List<JsonObject> written(String name) throws IOException {
    Path out = folder.resolve(name);
    WriteJsonLines.main(folder.resolve("story.txt").toString(), folder.resolve("many.jsonl").toString(), out.toString());
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

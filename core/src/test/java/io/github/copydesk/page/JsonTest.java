package io.github.copydesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  /** Reads the first object or array. */
  private static Object read(String json) {
    return Json.readAll(json).stream().findFirst().orElse("");
  }

  @Test
  void readsObjectsAndArrays() {
    assertThat(read(" {\"a\": [\"b\", {\"c\": null}], \"d\": 4.5, \"e\": \"caf\\u00e9 \\\"x\\\"\"} "))
        .isEqualTo(Map.of("a", List.of("b", Map.of("c", "")), "d", "4.5", "e", "café \"x\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[", "\"", "{\"a\"", "{\"a\":", "[1,,2", "{]}", "[}", "{\"a\":\"\\u12", "<!--", "{:}", "}{", "{a b}"})
  void readsBrokenJsonWithoutComplaint(String json) {
    assertThat(read(json)).isNotNull();
  }

  @Test
  void keepsWhatStandsBeforeTheBreak() {
    assertThat(read("{\"headline\": \"Floods\", \"author\": {\"name\": \"Ann")).isEqualTo(
        Map.of("headline", "Floods", "author", Map.of("name", "Ann")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\": \"b\"} {\"c\": \"d\"}", "{\"a\": \"b\",},\n{\"c\": \"d\"};", "<!-- {\"a\": \"b\"}]]>{\"c\": \"d\"}",
      "{&quot;a&quot;: &quot;b&quot;}{&quot;c&quot;: &quot;d&quot;}"})
  void readsWhatStandsBehindOneAnother(String json) {
    assertThat(Json.readAll(json)).contains(Map.of("a", "b"), Map.of("c", "d"));
  }

  @Test
  void survivesDeepNesting() {
    assertThat(read("[".repeat(100_000))).isInstanceOf(List.class);
  }
}

package io.github.copydesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldsTest {

  private static final Map<String, float[]> VECTORS = new HashMap<>(Map.of(
      "Oslo", new float[] {1, 0.1f}, "Bergen", new float[] {2, 0.2f}, "OSLO", new float[] {0, 1}, "Berg", new float[] {0, -1},
      "house", new float[] {-1, 0}));

  @Test
  void putsWordsOfOneDirectionIntoOneField() {
    Map<String, Integer> fields = Fields.of(VECTORS);
    assertThat(fields.get("oslo")).isEqualTo(fields.get("bergen")).isNotEqualTo(fields.get("berg")).isPositive();
  }

  @Test
  void takesNamesOnly() {
    assertThat(Fields.of(VECTORS)).containsOnlyKeys("oslo", "bergen", "berg");
  }

  @Test
  void givesTheSameFieldsEachTime() {
    assertThat(Fields.of(VECTORS)).isEqualTo(Fields.of(new HashMap<>(VECTORS)));
  }
}

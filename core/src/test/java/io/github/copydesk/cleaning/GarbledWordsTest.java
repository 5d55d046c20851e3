package io.github.copydesk.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GarbledWordsTest {

  @ParameterizedTest
  @CsvSource({"durxjmtzywing, during", "durqxzjkwing, during", "listewqzjvkned, listened", "preqxjzwvsident, president"})
  void findsTheWordThatJunkWasPutInto(String garbled, String word) {
    GarbledWords words = new GarbledWords("They were " + garbled + " it.");

    assertThat(words.repairs()).singleElement().satisfies(repair -> {
      assertThat(repair.start()).isEqualTo("They were ".length());
      assertThat(repair.repair()).isEqualTo(word);
    });
    assertThat(words.notes()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "during", "lefegyverzett", "zmrzlina", "productvitiy", "comparabvle", "Krzysztof", "szczypiorniak", "hjkwxzq",
      "strengthlessness", "durXJMTZYWing", "x.durxjmtzywing", "@durxjmtzywing", "durxjmtzywing.com", "naïvexjmtzyw", "wxyzzxyw",
  })
  void leavesRareAndForeignWordsAndSlips(String word) {
    GarbledWords words = new GarbledWords("They were " + word + " it.");

    assertThat(words.repairs()).isEmpty();
    assertThat(words.notes()).isEmpty();
  }
}

package io.github.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.testing.PlainSegments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameEdgesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "PERSON | President Anna Example | Anna Example", "PERSON | Mr. Example's | Example",
      "PERSON | Example’s | Example", "PERSON | Prince | Prince", "PERSON | Sen. Gov. Example | Example",
      "ORGANIZATION | The Evening Star | Evening Star", "ORGANIZATION | the Senate | Senate",
      "ORGANIZATION | President Hotel | President Hotel", "PLACE | Utrecht , | Utrecht", "PLACE | ( Utrecht ) | Utrecht",
      "PLACE | the | the", "ORGANIZATION | Example Inc. | Example Inc.", "PERSON | “ Example ” | Example"})
  void leavesTheNameAlone(EntityType type, String text, String name) {
    assertThat(NameEdges.trim(PlainSegments.of(text).tokens(), type).orElseThrow().of(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"-", "“ ”", "—  ."})
  void findsNoNameInMarks(String text) {
    assertThat(NameEdges.trim(PlainSegments.of(text).tokens(), EntityType.PERSON)).isEmpty();
  }
}

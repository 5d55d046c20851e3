package io.github.copydesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalitiesTest {

  @ParameterizedTest
  @CsvSource({
      "Dutch, NATIONALITY", "DUTCH, NATIONALITY", "South African, NATIONALITY", "Bosnian Serbs, NATIONALITY",
      "African-American, NATIONALITY", "Republicans, NATIONALITY", "Muslim, NATIONALITY", "Dutch Open, MISCELLANEOUS",
      "World Cup, MISCELLANEOUS", "Windows 95, MISCELLANEOUS", "Grand African, MISCELLANEOUS", "-, MISCELLANEOUS"})
  void tellsNationalitiesFromOtherNames(String name, EntityType type) {
    assertThat(Nationalities.type(name)).isEqualTo(type);
  }
}

package io.github.copydesk.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Nationality;
import io.github.copydesk.article.Place;
import io.github.copydesk.article.PlaceKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceKindsTest {

  @ParameterizedTest
  @CsvSource({"Germany,DE", "the United States,US", "U.S.,US", "America,US", "UK,GB", "Ivory Coast,CI", "Côte d'Ivoire,CI", "Kosovo,XK",
      "Türkiye,TR", "Hong Kong,HK", "Soviet Union,''"})
  void knowsCountriesAndTheirCodes(String name, String code) {
    Place place = place("in {L:" + name + "}");
    assertThat(place.kind()).isEqualTo(PlaceKind.COUNTRY);
    assertThat(place.countryCode()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{L:Texas} | REGION", "{L:Scotland} | REGION", "{L:Berg County} | REGION", "{L:Mount Berg} | REGION", "{L:Berg} province | REGION",
      "the state of {L:Berg} | REGION", "{L:Middle East} | CONTINENT", "{L:Lake Berg} | WATER", "{L:River Berg} | WATER", "{L:Berg River} | WATER",
      "{L:Gulf of Berg} | WATER", "{L:Berg Airport} | FACILITY", "{L:Berg Street} | FACILITY", "{L:White House} | FACILITY", "{L:Oslo} | CITY",
      "{L:Berg City} | CITY", "the town of {L:Berg} | CITY", "in {L:Berg}, {L:Spain}, she | CITY", "in {L:Berg}, {L:Texas}. | CITY",
      "{L:Berg} | UNKNOWN", "{L:Georgia} | UNKNOWN", "{L:Berg}, {L:Spain}, and {L:Lund} | UNKNOWN", "{L:Berg}, {L:Spain} and {L:Lund} | UNKNOWN",
      "north of {L:Berg} | UNKNOWN", "{L:Berg} airport | UNKNOWN"})
  void tellsTheKindOfAPlace(String marked, PlaceKind kind) {
    Place place = place(marked);
    assertThat(place.kind()).isEqualTo(kind);
    assertThat(place.countryCode()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Dutch,NL", "Norwegians,NO", "Briton,GB", "South Korean,KR", "American,US", "Ukrainian,UA"})
  void knowsTheCountryOfANationality(String name, String code) {
    assertThat(nationality(name)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Catholic", "Republican", "Kurdish", "European", "Korean", "Congolese", "Arab"})
  void givesNoCountryToOthers(String name) {
    assertThat(nationality(name)).isEmpty();
  }

  private static Place place(String marked) {
    return (Place) MarkedNames.resolve(marked).expectFirst();
  }

  private static String nationality(String name) {
    Entity entity = MarkedNames.resolve("a {N:" + name + "} law").expectFirst();
    return ((Nationality) entity).countryCode();
  }
}

package io.github.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownNamesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "she told Reuters | she told {ORGANIZATION:Reuters}",
      "she wrote on Twitter. | she wrote on {ORGANIZATION:Twitter}.",
      "on {PERSON:Facebook} | on {ORGANIZATION:Facebook}",
      "the New York Times. | the {ORGANIZATION:New York Times}.",
      "the {PLACE:New York} Times | the {ORGANIZATION:New York Times}",
      "an iPhone | an {PRODUCT:iPhone}",
      "on D-Day they | on {EVENT:D-Day} they",
      "{MISCELLANEOUS:Windows} | {PRODUCT:Windows}",
      "{ORGANIZATION:SpaceX Crew Dragon} | {ORGANIZATION:SpaceX} {PRODUCT:Crew Dragon}"})
  void knowsNamesOfTheList(String before, String after) {
    assertThat(MarkedMentions.typed(before)).isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "told the {ORGANIZATION:Guardian}", "the {ORGANIZATION:Sun} reported", "told {ORGANIZATION:Time}", "{ORGANIZATION:Time} magazine",
      "the journal {ORGANIZATION:Nature}", "in the {ORGANIZATION:Independent}"})
  void knowsAPaperWhereItIsCited(String marked) {
    assertThat(MarkedMentions.typed(marked.replaceAll("\\{[A-Z]+:([^}]*)\\}", "$1"))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "the Guardian of the Lake", "the Sun rose", "Time passed", "Nature won", "Windows opened", "in the Guardian Hall", "CNN Lunden",
      "twitter", "Ansar al-Sharia", "{ORGANIZATION:Reuters Foundation}", "Reuterswerk", "{ORGANIZATION:Windows}", "an Independent"})
  void leavesOtherWordsAlone(String marked) {
    assertThat(MarkedMentions.typed(marked)).isEqualTo(marked);
  }
}

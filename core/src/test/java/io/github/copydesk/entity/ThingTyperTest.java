package io.github.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.testing.PlainSegments;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThingTyperTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "the {MISCELLANEOUS:Lunetta} spacecraft | the {PRODUCT:Lunetta} spacecraft",
      "the drug {MISCELLANEOUS:Sanavox} | the drug {PRODUCT:Sanavox}",
      "two {MISCELLANEOUS:Viper} jets and a {MISCELLANEOUS:Viper} | two {PRODUCT:Viper} jets and a {PRODUCT:Viper}",
      "the {MISCELLANEOUS:Lunden Convention on Clean Rivers} | the {LAW:Lunden Convention on Clean Rivers}",
      "the {ORGANIZATION:Treaty of Lunden} | the {LAW:Treaty of Lunden}"})
  void tellsAThingByTheWordsBesideIt(String before, String after) {
    assertThat(MarkedMentions.typed(before)).isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "an {ORGANIZATION:Acme} rocket", "a {MISCELLANEOUS:Lunden-made} rocket", "a {NATIONALITY:Dutch} submarine",
      "an {MISCELLANEOUS:Internet} browser", "the {MISCELLANEOUS:Lunden Prize}", "{MISCELLANEOUS:Berg} left"})
  void leavesAloneWhatItCannotTell(String marked) {
    assertThat(MarkedMentions.typed(marked)).isEqualTo(marked);
  }

  @Test
  void findsNothingInNothing() {
    assertThat(ThingTyper.addTo(List.of(), PlainSegments.of(""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"“", "film “", "song ,", "War", "Bill", "the film", "Article", "Hurricane", "Act 2019", "- War", "the",
      "\ud800 War \ud800", "film “Go", "called “”", "drug"})
  void takesAnyText(String text) {
    assertThat(MarkedMentions.typed(text)).isEqualTo(text);
  }
}

package io.github.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnmistakableNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "under {LAW:Article 5}, she", "{LAW:Section 230} stays", "{LAW:Section 4.2} stays", "{LAW:Title IX} funds", "{LAW:Article I}, they",
      "vote for {LAW:Proposition 8}", "{LAW:Prop. 8} won", "{LAW:Resolution 2254} stands", "{LAW:Chapter 11} protection",
      "{LAW:Senate Bill 12} passed", "{LAW:House Resolution No. 4} passed", "{LAW:H.R. 1234} passed", "{LAW:HB2} and {LAW:HB-3}", "{LAW:Public Law 94-142}"})
  void findsLawsWithANumber(String marked) {
    assertFound(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "before {EVENT:Hurricane Barry} came", "{EVENT:Tropical Storm Eunice}", "{EVENT:World War II} ended", "the {EVENT:Second World War}",
      "the {EVENT:Battle of Lunden}", "{EVENT:Operation Inherent Resolve} began", "{EVENT:Super Bowl XLIX}", "{EVENT:Euro 2004}", "{EVENT:COP26}"})
  void findsEventsOfAForm(String marked) {
    assertFound(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "an {PRODUCT:F-16} fell", "two {PRODUCT:B-52s} fell", "a {PRODUCT:Tu-22M3} fell", "an {PRODUCT:AK-47}", "the {PRODUCT:USS Cole} sank",
      "a {PRODUCT:Boeing 747-400} fell", "the {PRODUCT:Boeing 737 MAX}", "an {PRODUCT:A380} rose", "a {PRODUCT:BMW X5}", "the {PRODUCT:Nokia 6680}",
      "the {PRODUCT:iPhone 12 Pro}", "{PRODUCT:Windows 95}"})
  void findsProductsWithADesignation(String marked) {
    assertFound(marked);
  }

  private static void assertFound(String marked) {
    assertThat(MarkedMentions.typed(marked.replaceAll("\\{[A-Z]+:([^}]*)\\}", "$1"))).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "before Hurricane {PERSON:Anna} came | before {EVENT:Hurricane Anna} came",
      "a {ORGANIZATION:Boeing} 747 fell | a {PRODUCT:Boeing 747} fell",
      "the {PLACE:Battle} of {PLACE:Lunden} | the {EVENT:Battle of Lunden}"})
  void putsThemInPlaceOfTheirParts(String before, String after) {
    assertThat(MarkedMentions.typed(before)).isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "the Article I read", "Section A", "Chapter 3", "article 5", "Hurricane Center", "the storm Anna", "a K-12 school", "vitamin B-12", "an H-1B visa",
      "on the M25", "{ORGANIZATION:Samsung} 10 Acme 3", "{ORGANIZATION:Boeing} 2016 sales", "{ORGANIZATION:Operation Centre}", "Operation Centre",
      "F-16-like", "{ORGANIZATION:Board Article 5 Group}"})
  void leavesOtherNumbersAlone(String marked) {
    assertThat(MarkedMentions.typed(marked)).isEqualTo(marked);
  }
}

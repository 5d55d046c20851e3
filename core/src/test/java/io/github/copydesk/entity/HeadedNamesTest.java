package io.github.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadedNamesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "the {PLACE:Lunden Treaty} | the {LAW:Lunden Treaty}",
      "the {ORGANIZATION:Clean Rivers Act} of 1972 | the {LAW:Clean Rivers Act of 1972}",
      "the {MISCELLANEOUS:Ferry Code} | the {LAW:Ferry Code}",
      "the {ORGANIZATION:Lunden Agreement} | the {LAW:Lunden Agreement}",
      "the {MISCELLANEOUS:Lunden Open} | the {EVENT:Lunden Open}",
      "the {ORGANIZATION:Davis Trophy Cup} | the {EVENT:Davis Trophy Cup}",
      "the {PERSON:Berg Act} | the Berg Act"})
  void tellsANameByItsLastWord(String before, String after) {
    assertThat(MarkedMentions.typed(before)).isEqualTo(after.replace("the Berg Act", "the {PERSON:Berg Act}"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "voted on the River Care Reform Bill 2019. | voted on the {LAW:River Care Reform Bill 2019}.",
      "signed the Freedom of Rivers Act. | signed the {LAW:Freedom of Rivers Act}.",
      "Republic Act No. 7966 | {LAW:Republic Act No. 7966}",
      "{PLACE:Lunden}'s Rivers Act | {PLACE:Lunden}'s {LAW:Rivers Act}",
      "in the {PLACE:Isles} War | in the {EVENT:Isles War}",
      "the Second Amendment | the {LAW:Second Amendment}",
      "at the Lunden World Cup | at the {EVENT:Lunden World Cup}"})
  void findsWhatTheTaggerPassedOver(String before, String after) {
    assertThat(MarkedMentions.typed(before)).isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "President Bill {PERSON:Berg}", "{PERSON:Bill Berg} left", "the Act", "the Lunden War Museum", "a Best Act", "the Post-War Berg",
      "{ORGANIZATION:Lunden Games}", "{PERSON:Anna Open}", "{PERSON:Jude Law}", "The War", "a war", "the lunden act", "{ORGANIZATION:Stop the War}", "{MISCELLANEOUS:Why All Lunden Could Be Wide Open}",
      "the {MISCELLANEOUS:post-Lunden War} years"})
  void leavesOtherNamesAlone(String marked) {
    assertThat(MarkedMentions.typed(marked)).isEqualTo(marked);
  }
}

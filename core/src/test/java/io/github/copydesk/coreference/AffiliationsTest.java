package io.github.copydesk.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffiliationsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{O:WFB} head {P:Anna Berg} | WFB",
      "the {O:World Food Board} met. {O:WFB} head {P:Anna Berg} | World Food Board",
      "{N:Dutch} head of {O:WFB} {P:Anna Berg} | WFB",
      "President of the {L:Isles} {P:Anna Berg} | Isles",
      "{N:Dutch} President {P:Anna Berg} | Dutch",
      "{P:Anna Berg}, a professor at {O:Lunden College}, left | Lunden College",
      "{P:Anna Berg} of the {O:WFB} left | WFB",
      "{P:Anna Berg} from {O:Acme} left | Acme",
      "{O:Acme}'s {P:Anna Berg} left | Acme",
      "{L:Lunden}'s {P:Anna Berg} left | Lunden",
      "{N:Swiss} {P:Anna Berg} left | Swiss",
      "teacher {P:Anna Berg} left. {P:Berg} of {O:Acme} won. | Acme"})
  void isWhatTheRoleNamesOrStandsBesideTheName(String marked, String affiliation) {
    assertThat(MarkedNames.resolve(marked).people().get(0).affiliation()).isEqualTo(affiliation);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{P:Anna Berg} left {O:Acme}", "{P:Anna Berg} of {L:Lunden} left", "{O:Acme} met {P:Anna Berg}", "in {L:Lunden} {P:Anna Berg} left",
      "{P:Carl Lund}'s lawyer {P:Anna Berg} | ''"})
  void isEmptyWhereNothingTellsIt(String marked) {
    assertThat(MarkedNames.resolve(marked).people()).allSatisfy(person -> assertThat(person.affiliation()).isEmpty());
  }
}

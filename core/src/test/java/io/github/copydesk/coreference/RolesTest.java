package io.github.copydesk.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{O:WFB} Secretary General {P:Anna Berg} spoke. | WFB Secretary General",
      "{N:Dutch} President {P:Anna Berg} spoke. | Dutch President",
      "said former prime minister {P:Anna Berg}. | former prime minister",
      "said archbishop Monsignor {P:Anna Berg}. | archbishop",
      "{O:Acme} founder {P:Anna Berg} won. | Acme founder",
      "the President of {L:Lunden} {P:Anna Berg} spoke. | President of Lunden",
      "Secretary of State {P:Anna Berg} spoke. | Secretary of State",
      "the former secretary of state {P:Anna Berg} spoke. | former secretary of state",
      "President of the {L:Isles} {P:Anna Berg} spoke. | President of the Isles",
      "his wife {P:Anna} spoke. | wife",
      "{P:Berg} 's longtime partner {P:Anna Lund} won. {P:Lund} left. | Berg 's longtime partner",
      "{P:Anna Berg}, the director of {O:Acme}, spoke. | director of Acme",
      "{P:Anna Berg}, {O:WFB}'s secretary general, spoke. | WFB's secretary general",
      "{P:Anna Berg}, sister of {P:Carl Lund}, spoke. | sister of Carl Lund",
      "{P:Anna Berg} left. {P:Berg}, a professor at {O:Lunden College}, won. | professor at Lunden College"})
  void readsTheRoleBesideAName(String marked, String role) {
    assertThat(MarkedNames.resolve(marked).people()).extracting(person -> person.role()).contains(role);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Mr. {P:Anna Berg} spoke.", "Dr. {P:Berg} spoke.", "{P:Anna Berg}, 67, spoke.", "In {L:Lunden} {P:Anna Berg} spoke.",
      "{P:Anna Berg}, who met the president, spoke.", "{P:Anna Berg}, {P:Carl Lund} and the director spoke.",
      "The president. {P:Anna Berg} spoke.", "{P:Anna Berg}, president", "a house for {P:Anna Berg}", "{P:Anna Berg},"})
  void readsNoRoleWhereNoneStands(String marked) {
    assertThat(MarkedNames.resolve(marked).people()).extracting(person -> person.role()).containsOnly("");
  }
}

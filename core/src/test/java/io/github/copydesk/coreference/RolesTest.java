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
      "the director of {L:Lunden}'s {O:Food Board}, {P:Anna Berg}, spoke. | director of Lunden's Food Board",
      "said the museum's director, {P:Anna Berg}. | museum's director",
      "Member of parliament (MP) {P:Anna Berg} spoke. | Member of parliament",
      "the then-prime minister {P:Anna Berg} | then-prime minister",
      "Yesterday president {P:Anna Berg} left | president",
      "president-elect {P:Anna Berg} | president-elect",
      "{P:Anna Berg}, 45, a teacher from {L:Lunden}, spoke. | teacher from Lunden",
      "{P:Anna Berg}, aged 45, a teacher, spoke. | teacher",
      "{P:Anna Berg} (a teacher) spoke. | teacher",
      "{P:Anna Berg}, a teacher with a boat, left. | teacher",
      "{P:Anna Berg}, former director of {O:Acme}, spoke. | former director of Acme",
      "{P:Anna Berg}, previously the director of {O:Acme}, spoke. | previously the director of Acme",
      "{P:Anna Berg} who is the secretary of state. | secretary of state",
      "{P:Anna Berg}, {P:Lund}'s lawyer, spoke. | Lund's lawyer",
      "{P:Anna Berg}, a spokeswoman for Mayor {P:Carl Lund}, spoke. | spokeswoman for Mayor Carl Lund",
      "{O:Acme} chief executive, {P:Anna Berg}, spoke. | Acme chief executive",
      "the chair of the {O:World Food Board} (WFB), {P:Anna Berg}, spoke. | chair of the World Food Board",
      "head of the League for the Defence of Rivers {P:Anna Berg} | head of the League for the Defence of Rivers",
      "A member of the {O:Lunden Council}, {P:Anna Berg} spoke. | member of the Lunden Council",
      "shadow home secretary {P:Anna Berg} | shadow home secretary",
      "senator from {L:Lunden} {P:Anna Berg} | senator from Lunden",
      "{P:Anna Berg}, a researcher at {O:Acme} had left | researcher at Acme",
      "{P:Anna Berg}, managing director of {O:Acme}, left | managing director of Acme",
      "{P:Anna Berg} left. {P:Berg}, a professor at {O:Lunden College}, won. | professor at Lunden College"})
  void readsTheRoleBesideAName(String marked, String role) {
    assertThat(MarkedNames.resolve(marked).people()).extracting(person -> person.role()).contains(role);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{P:Anna Berg}, who will chair the summit, spoke. | who will chair the summit",
      "{P:Anna Berg}, who heads the union {O:Acme}, spoke. | who heads the union Acme",
      "{P:Anna Berg}, who works as a nurse, spoke. | who works as a nurse"})
  void readsAClauseThatTellsAFunction(String marked, String role) {
    assertThat(MarkedNames.resolve(marked).people()).extracting(person -> person.role()).containsExactly(role);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{O:Acme} astronauts {P:Anna Berg} and {P:Carl Lund} left. | Acme astronaut, Acme astronaut",
      "the astronauts, {P:Anna Berg} and {P:Carl Lund}, left. | astronaut, astronaut",
      "senators {P:Anna Berg}, {P:Carl Lund} and {P:Eva Dahl} left. | senator, senator, senator",
      "secretaries {P:Anna Berg} and {P:Carl Lund} | secretary, secretary",
      "Mayor {P:Anna Berg} and {P:Carl Lund} left. | Mayor, ''"})
  void sharesARoleInThePlural(String marked, String roles) {
    assertThat(MarkedNames.resolve(marked).people()).extracting(person -> person.role())
        .containsExactly(roles.replace("''", "").split(", ", -1));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "his friend {P:Anna Berg} left. Mayor {P:Berg} spoke. | Mayor",
      "{P:Anna Berg}, who runs {O:Acme}, left. Mayor {P:Berg} spoke. | Mayor",
      "{P:Anna Berg}, who runs {O:Acme}, left. His wife {P:Anna Berg} spoke. | wife",
      "Senator {P:Anna Berg} left. Mayor {P:Berg} spoke. | Senator"})
  void prefersAnOfficeToKinAndKinToAClause(String marked, String role) {
    assertThat(MarkedNames.resolve(marked).people()).extracting(person -> person.role()).containsExactly(role);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Mr. {P:Anna Berg} spoke.", "Dr. {P:Berg} spoke.", "{P:Anna Berg}, 67, spoke.", "In {L:Lunden} {P:Anna Berg} spoke.",
      "{P:Anna Berg}, who met the president, spoke.", "{P:Anna Berg}, {P:Carl Lund} and the director spoke.",
      "The president. {P:Anna Berg} spoke.", "{P:Anna Berg}, president", "met the president, {P:Anna Berg} left.", "{P:Anna Berg}, of the president's party, left.",
      "{P:Anna Berg}, who serves soup, left.", "{P:Anna Berg}, who heads", "{P:Anna Berg}, the president said", "a house for {P:Anna Berg}", "{P:Anna Berg},"})
  void readsNoRoleWhereNoneStands(String marked) {
    assertThat(MarkedNames.resolve(marked).people()).extracting(person -> person.role()).containsOnly("");
  }
}

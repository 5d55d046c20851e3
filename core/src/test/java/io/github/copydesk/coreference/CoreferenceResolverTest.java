package io.github.copydesk.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoreferenceResolverTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{P:Anna Berg} met {P:Berg} | Anna Berg: Anna Berg, Berg",
      "{P:Berg} met {P:Anna Berg} | Anna Berg: Berg, Anna Berg",
      "{P:ANNA BERG} won. {P:Anna Berg} spoke. | Anna Berg: ANNA BERG, Anna Berg",
      "{P:Anna Berg} won. {P:Anna} spoke. | Anna Berg: Anna Berg, Anna",
      "{P:Anna M. Berg} won. {P:Anna Berg} spoke. | Anna M. Berg: Anna M. Berg, Anna Berg",
      "{P:A. Berg} won. {P:Anna Berg} spoke. | Anna Berg: A. Berg, Anna Berg",
      "{P:Carlos Díaz} won. {P:Diaz} spoke. | Carlos Díaz: Carlos Díaz, Diaz",
      "{P:John Hill Jr.} won. {P:Hill} spoke. | John Hill Jr.: John Hill Jr., Hill",
      "{P:Bill de Smet} won. {P:De Smet} spoke. {P:Smet} left. | Bill de Smet: Bill de Smet, De Smet, Smet"})
  void joinsTheNamesOfOnePerson(String marked, String entities) {
    assertThat(MarkedNames.written(MarkedNames.resolve(marked))).isEqualTo(entities);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{P:Anna Berg} met {P:Carl Berg} | Anna Berg: Anna Berg; Carl Berg: Carl Berg",
      "{P:Anna Berg} met {P:Carl Berg}. {P:Berg} left. | Anna Berg: Anna Berg; Carl Berg: Carl Berg, Berg",
      "{P:Carl Berg} met {P:Anna Berg}. {P:Berg} left. | Carl Berg: Carl Berg; Anna Berg: Anna Berg, Berg",
      "{P:Anna Berg} met {P:Anna Lund}. {P:Anna} left. | Anna Berg: Anna Berg; Anna Lund: Anna Lund; Anna: Anna",
      "{P:Berg} met {P:Bergman} | Berg: Berg; Bergman: Bergman"})
  void keepsPersonsApart(String marked, String entities) {
    assertThat(MarkedNames.written(MarkedNames.resolve(marked))).isEqualTo(entities);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{O:World Food Board} met. {O:WFB} left. | World Food Board: World Food Board, WFB",
      "{O:WFB} met. {O:World Food Board} left. | World Food Board: WFB, World Food Board",
      "{O:Centre for Clean Rivers} ({O:CCR}) | Centre for Clean Rivers: Centre for Clean Rivers, CCR",
      "{O:Bank of Lunden} ({O:BOL}) | Bank of Lunden: Bank of Lunden, BOL",
      "{O:Lunden Board of Fair Elections} ({O:BFE}) | Lunden Board of Fair Elections: Lunden Board of Fair Elections, BFE",
      "{O:Acme Inc.} rose. {O:Acme} fell. | Acme Inc.: Acme Inc., Acme",
      "{O:U.S. Supreme Court} met. {O:Supreme Court} left. | U.S. Supreme Court: U.S. Supreme Court, Supreme Court",
      "{O:House of Commons} met. {O:House} left. | House of Commons: House of Commons, House",
      "{L:U.S.} and {L:US} and {L:United States} | United States: U.S., US, United States",
      "{L:NSW} is {L:New South Wales} | New South Wales: NSW, New South Wales",
      "{N:Norwegian} fish for {N:Norwegians} | Norwegian: Norwegian, Norwegians",
      "{N:Argentine} law for an {N:Argentinian} | Argentine: Argentine, Argentinian",
      "a {N:Swede} in {N:Swedish} law | Swede: Swede, Swedish",
      "{O:ACME} won. {O:Acme} spoke. | Acme: ACME, Acme",
      "{M:World Cup} and {M:World Cup} | World Cup: World Cup, World Cup"})
  void joinsOtherNames(String marked, String entities) {
    assertThat(MarkedNames.written(MarkedNames.resolve(marked))).isEqualTo(entities);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{O:Berg Foundation} and {P:Berg} | Berg Foundation: Berg Foundation; Berg: Berg",
      "{O:Lunden Bank} and {L:Lunden} | Lunden Bank: Lunden Bank; Lunden: Lunden",
      "{O:Bank of Lunden} met {O:Bank of Bergen}. {O:Bank} | "
          + "Bank of Lunden: Bank of Lunden; Bank of Bergen: Bank of Bergen; Bank: Bank",
      "{O:Lunden Bank} and {O:Lunden} | Lunden Bank: Lunden Bank; Lunden: Lunden",
      "{O:Lunden City Court} and {O:Bergen City Court}. {O:City Court} | "
          + "Lunden City Court: Lunden City Court; Bergen City Court: Bergen City Court; City Court: City Court"})
  void keepsWholeAndPartApart(String marked, String entities) {
    assertThat(MarkedNames.written(MarkedNames.resolve(marked))).isEqualTo(entities);
  }

  @Test
  void givesEveryMentionToOneEntity() {
    Entities entities = MarkedNames.resolve("{N:Dutch} {P:Anna Berg} of {O:Acme} left {L:Lunden}. {M:Cup} {P:Berg}");
    assertThat(entities.stream().flatMap(entity -> entity.mentions().stream())).hasSize(6).doesNotHaveDuplicates();
    assertThat(entities).extracting(Entity::name).containsExactly("Dutch", "Anna Berg", "Acme", "Lunden", "Cup");
  }

  @Test
  void findsNothingInNothing() {
    assertThat(MarkedNames.resolve("")).isEmpty();
  }

  @Test
  void readsManyMentionsOfOneName() {
    Entities entities = MarkedNames.resolve("{P:Anna Berg} " + "{P:Berg} ".repeat(5000) + "{O:Berg Bank} ".repeat(5000));
    assertThat(entities).extracting(entity -> entity.mentions().size()).containsExactly(5001, 5000);
  }

  @ParameterizedTest
  @CsvSource({"'{P:.}'", "'{P:-}, {P:Jr.}'", "'{O:Inc.}'", "'{L:\ud800}'", "'{P:\u0301}'", "'{O:& & &}'", "'{P:a b c d e f g h i j k l}'"})
  void takesAnyName(String marked) {
    assertThat(MarkedNames.resolve(marked).stream().flatMap(entity -> entity.mentions().stream()).map(Mention::text))
        .isNotEmpty();
  }
}

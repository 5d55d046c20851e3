package io.github.copydesk.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Organization;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{O:World Food Board} met. {O:WFB} left. | WFB", "{O:World Food Board} (WFB) met. | WFB", "{O:WFB} met. | WFB",
      "{O:U.N.} met. {O:United Nations} left. | U.N.", "{O:World Food Board} met. | ''", "{O:ACME} rose. {O:Acme} fell. | ''",
      "{O:World Food Board} (CEO) met. | ''", "{O:Acme} met. | ''", "{O:World Food Board} ( WFB | ''", "{O:AT&T} rose | AT&T"})
  void findsTheAcronymOfABody(String marked, String acronym) {
    Organization body = (Organization) MarkedNames.resolve(marked).expectFirst();
    assertThat(body.acronym()).isEqualTo(acronym);
  }
}

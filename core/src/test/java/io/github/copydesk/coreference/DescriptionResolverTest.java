package io.github.copydesk.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionResolverTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "The mayor {P:Ann Hill} spoke. The mayor left. | The mayor = Ann Hill (ROLE)",
      "{P:Ann Hill}, the old mayor, spoke. Later the mayor left. | the mayor = Ann Hill (ROLE)",
      "{O:Oakton Council} met. The council left. | The council = Oakton Council (NAME_NOUN)",
      "{O:Council of Milton} met. The council left. | The council = Council of Milton (NAME_NOUN)",
      "{O:Oakton Bank} fell. The local bank lost. | The local bank = Oakton Bank (NAME_NOUN)",
      "{O:NATO} met. The military alliance left. | The military alliance = NATO (KIND)",
      "The airline {O:Oakair} lost. The airline fell. | The airline = Oakair (KIND)",
      "The airline {O:Oakair} lost. The company fell. | The company = Oakair (KIND)",
      "{O:Acme Inc.} lost. Later the firm fell. | the firm = Acme Inc. (KIND)",
      "{O:Acme}, a local bank, lost. Later the firm fell. | the firm = Acme (KIND)",
      "{L:Latvia} lost. The country won. | The country = Latvia (KIND)",
      "{L:Latvia} lost. The Baltic country won. | The Baltic country = Latvia (KIND)",
      "{L:Latvia} met in {L:Berlin}. The country won. | The country = Latvia (KIND)",
      "{L:Oakton River} fell. The river lost. | The river = Oakton River (NAME_NOUN)"})
  void findsTheOnlyThingThatFits(String marked, String descriptions) {
    assertThat(ReadAnaphors.descriptions(marked)).isEqualTo(descriptions);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{O:Oakton Council} met {O:Milton Council}. The council left.",
      "The mayor {P:Ann Hill} met the mayor {P:Bob Lane}. The mayor left.",
      "The mayor {P:Ann Hill} spoke. The former mayor left.",
      "The former mayor {P:Ann Hill} spoke. The mayor left.",
      "The mayor {P:Ann Hill} spoke. The Oakton mayor left.",
      "The shadow mayor {P:Ann Hill} spoke. The mayor left.",
      "The Oakton Bank {O:Acme} fell. The Milton bank lost.",
      "{O:Council of Oakton Film} met. The film left.",
      "{O:Oakton Bank} fell. The 1973 bank lost.",
      "The council left. {O:Oakton Council} met.",
      "{O:Oakton Council} met. The council of Milton left.",
      "{O:Oakton Council} met. The council that lost left.",
      "{O:Oakton Council} met. “The council lost,” {P:Ann Hill} said.",
      "{O:Oakton Council} met. Another council fell. The other council left.",
      "{O:Oakton Council} met. A council spoke. The council left.",
      "{O:Acme Inc.} met {O:Zeta}. The company left.",
      "{O:Acme Inc.} lost. Old bank fell. The company left.",
      "{L:Latvia} met {L:Peru}. The country lost.",
      "{L:Peru} lost. The Baltic country won.",
      "{O:NATO} lost. The Milton alliance won.",
      "{L:South Oakton State} lost. The company fell.",
      "{O:Oakton State} lost. The state fell.",
      "{O:Oakton Airlines} lost. The airlines fell.",
      "{P:Ann Hill}, the mayor of Oakton, spoke.",
      "The council met."})
  void leavesADescriptionAloneThatMayMeanAnother(String marked) {
    assertThat(ReadAnaphors.descriptions(marked)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{O:Oakton Council} met. “It fell,” the council said.",
      "{O:Oakton Council} met. The 30-member council left."})
  void resolvesADescriptionBehindAQuotationOrWithASize(String marked) {
    assertThat(ReadAnaphors.descriptions(marked)).containsIgnoringCase("council = Oakton Council (NAME_NOUN)");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6, 13, 14, 15, 40})
  void remembersAThingForFourteenSentences(int sentences) {
    String marked = "{O:Oakton Council} met. " + "Fog fell. ".repeat(sentences - 1) + "The council left.";
    assertThat(ReadAnaphors.descriptions(marked)).isEqualTo(sentences > 14 ? "" : "The council = Oakton Council (NAME_NOUN)");
  }
}

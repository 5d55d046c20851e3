package io.github.copydesk.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PronounResolverTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{P:Ann Hill} walked to Oakton. She arrived later. | She = Ann Hill",
      "{P:Ann Hill} said that she arrived. | she = Ann Hill",
      "{P:Ann Hill} walked to her old harbour. | her = Ann Hill",
      "{P:Bob Lane} met {P:Ann Hill}. She walked to Oakton. | She = Ann Hill",
      "{P:Ann Hill} met {P:Bob Lane}. He walked to Oakton. | He = Bob Lane",
      "{P:Ann Hill} spoke. Later {P:Hill} left. She walked to Oakton. | She = Ann Hill",
      "{P:Bob Lane} said he walked to his harbour. | he = Bob Lane; his = Bob Lane",
      "{P:Ann Hill} told Oakton: “We met {P:Eve Lane} later.” She added that it fell. | She = Ann Hill",
      "Mr. {P:Lane} met {P:Ann Hill}. She said that he lost. | She = Ann Hill; he = Lane",
      "“We lost,” {P:Ann Hill} said. “It will open,” she added. | she = Ann Hill"})
  void findsThePersonWhoWasNamed(String marked, String pronouns) {
    assertThat(ReadAnaphors.pronouns(marked)).isEqualTo(pronouns);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "She walked to Oakton.",
      "{P:Bob Lane} walked to Oakton. She arrived later.",
      "{O:Oakton Council} met. He arrived later.",
      "A nurse said that {P:Ann Hill} lost. She said that the bridge fell.",
      "{P:Ann Hill} walked to Oakton. They arrived later. It fell."})
  void leavesAPronounAloneWhereNobodyFits(String marked) {
    assertThat(ReadAnaphors.pronouns(marked)).isEmpty();
  }

  @Test
  void namesTheNearestNameAsTheAntecedent() {
    String marked = "{P:Ann Hill} spoke. Later {P:Hill} left. She walked to Oakton.";
    String text = "Ann Hill spoke. Later Hill left. She walked to Oakton.";
    assertThat(ReadAnaphors.of(marked)).extracting(it -> it.antecedent().of(text)).last().isEqualTo("Hill");
  }
}

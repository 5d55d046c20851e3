package io.github.copydesk.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.copydesk.article.Coreference;
import io.github.copydesk.article.CoreferenceReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReasonsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Anna Berg | Anna Berg | SAME_NAME",
      "ANNA BERG | Anna Berg | SAME_NAME",
      "Berg | Anna Berg | SHORT_NAME",
      "Anna | Anna Berg | SHORT_NAME",
      "A. Berg | Anna Berg | SHORT_NAME",
      "Supreme Court | U.S. Supreme Court | SHORT_NAME",
      "Acme | Acme Inc. | SHORT_NAME",
      "WFB | World Food Board | ACRONYM",
      "America | United States | OTHER_NAME",
      "Swede | Swedish | OTHER_NAME"})
  void saysWhyANameWasJoined(String name, String fullest, CoreferenceReason reason) {
    assertThat(NameReasons.reason(name, fullest)).isEqualTo(reason);
  }

  @Test
  void saysNothingOfTheFullestName() {
    String marked = "{P:Berg} met {O:Acme}. {P:Anna Berg} left. {P:Berg} lost. {O:ACME} fell.";
    assertThat(ReadAnaphors.of(marked)).extracting(Coreference::text, Coreference::reason).containsExactly(
        tuple("Berg", CoreferenceReason.SHORT_NAME),
        tuple("Berg", CoreferenceReason.SHORT_NAME),
        tuple("ACME", CoreferenceReason.SAME_NAME));
  }
}

package io.github.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastFormsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      true  | closed | close
      true  | agreed | agree
      true  | said   | say
      true  | found  | find
      true  | was    | be
      true  | had    | have
      true  | ’d     | have
      false | closes | close
      false | close  | close
      false | going  | go
      false | is     | be
      false | ’ve    | have
      false | need   | need
      false | ’ll    | will
      """)
  void tellsThePastByEndingOrLemma(boolean past, String word, String lemma) {
    assertThat(PastForms.contains(word, lemma)).isEqualTo(past);
  }
}

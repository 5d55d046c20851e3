package io.github.copydesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCuesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      RELATED  | Read more: the bridge
      RELATED  | Lesen Sie auch
      RELATED  | À lire aussi : le pont
      RELATED  | ЧИТАЙТЕ ТАКЖЕ: мост
      RELATED  | 相关阅读：桥
      ADVERT   | - Anzeige -
      ADVERT   | - Anzeige-
      COMMENTS | Deine E-Mail-Adresse wird nicht veröffentlicht
      CAPTION  | Foto: Ann Lee
      """)
  void hearsWhatATextBeginsWith(Concept concept, String text) {
    assertThat(TextCues.at(text) & concept.bit()).isNotZero();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ADVERT   | Anzeigen gab es keine
      ADVERT   | Ad-hoc rules were made
      CAPTION  | Photography-based art
      RELATED  | Relatedness is not all
      """)
  void hearsWholeWordsOnly(Concept concept, String text) {
    assertThat(TextCues.at(text) & concept.bit()).isZero();
  }
}

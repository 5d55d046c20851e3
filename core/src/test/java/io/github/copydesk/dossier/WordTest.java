package io.github.copydesk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {

  @Test
  void cutsATextIntoWordsAsTheyAreCompared() {
    assertThat(Word.of("“Don’t!” Hill’s 7,000 troops’ 3.5, U.S.-made … guns’ ")).extracting(Word::form)
        .containsExactly("don't", "hill", "7000", "troops", "3.5", "u", "s", "made", "guns");
  }

  @ParameterizedTest
  @CsvSource({"troops, troop", "troop, troop", "countries, country", "killed, kill", "killing, kill", "planned, plan", "plans, plan",
      "crisis, crisis", "glass, glass", "bus, bus", "closed, clos", "close, clos", "red, red", "king, king"})
  void bringsFormsOfAWordTogether(String form, String stem) {
    assertThat(Word.of(form).get(0).stem()).isEqualTo(stem);
  }
}

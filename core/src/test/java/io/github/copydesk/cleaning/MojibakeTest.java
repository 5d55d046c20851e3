package io.github.copydesk.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', value = {
      "â€™, ’, 3", "â€œ, “, 3", "â€“, –, 3", "â€”, —, 3", "â€¦, …, 3", "â€¢, •, 3", "â‚¬, €, 3",
      "Ã©, é, 2", "Ã¼, ü, 2", "Ã±, ñ, 2", "Â£, £, 2", "Ä‡, ć, 2", "Å¡, š, 2",
      "ï¬\u0081, ﬁ, 3", "ðŸ˜€, 😀, 4", "Ã¢â‚¬â„¢, ’, 8", "ÃƒÂ©, é, 4",
  })
  void readsBackWhatWasReadWrong(String wrong, String meant, int length) {
    assertThat(new Mojibake(wrong + " so").at(0)).isEqualTo(new Mojibake.Repair(length, meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ã", "Ã is", "Âme", "âme", "Åse", "Ångström", "ð", "Île", "Âé", "ïve"})
  void leavesLettersThatAreMeant(String text) {
    assertThat(new Mojibake(text).at(0)).isNull();
  }

  @Test
  void readsOnePieceAtATime() {
    assertThat(new Mojibake("xâ€™sÃ©").at(1)).isEqualTo(new Mojibake.Repair(4, "’"));
  }

  @Test
  void takesHalfAMarkForAHyphenWithinAWordAlone() {
    assertThat(new Mojibake("longâ€term").at(4)).isEqualTo(new Mojibake.Repair(6, "‐"));
    assertThat(new Mojibake("so.â€ He").at(3)).isEqualTo(new Mojibake.Repair(5, "”"));
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', 'é', '’', '€', '“', ' '})
  void startsWithALeadingLetterOnly(char character) {
    assertThat(Mojibake.mayStartWith(character)).isFalse();
  }
}

package io.github.copydesk.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar stands where a word is cut. */
class ContractionsTest {

  private static String cut(String word) {
    int cut = Contractions.cut(word);
    return cut < word.length() ? word.substring(0, cut) + "|" + word.substring(cut) : word;
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "do|n't", "ca|n't", "wo|n't", "is|n't", "ai|n't", "DO|N'T", "Did|n't",
      "she|'s", "they|'re", "we|'ve", "I|'ll", "he|'d", "I|'m", "IT|'S",
      "I'd|'ve", "would|n't", "wouldn't|'ve", "who|'s",
  })
  void cutsTheShortFormOff(String word) {
    assertThat(cut(word.replace("|", ""))).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ahab|'s", "Jones|'s", "1980|'s", "workers|'", "James|'", "U.S.|'s", "AT&T|'s", "A|'s"})
  void cutsTheMarkOfAnOwnerOff(String word) {
    assertThat(cut(word.replace("|", ""))).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"can|not", "CAN|NOT", "Can|not", "gon|na", "wan|na", "got|ta"})
  void cutsTwoWordsWrittenAsOne(String word) {
    assertThat(cut(word.replace("|", ""))).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", "'", "''", "a", "don", "n't", "'s", "'em", "'tis", "o'clock", "O'Neill", "D'Angelo", "ma'am", "rock'n'roll",
      "cannots", "cant", "gonnas", "wont", "-'", "mustang", "cannoned",
  })
  void leavesOtherWordsWhole(String word) {
    assertThat(cut(word)).isEqualTo(word);
  }
}

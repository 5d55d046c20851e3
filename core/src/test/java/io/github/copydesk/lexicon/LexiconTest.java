package io.github.copydesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list "ships" lies beside this class, as a stage's lists lie beside theirs. */
class LexiconTest {

  private static final Lexicon SHIPS = Lexicon.load(LexiconTest.class, "ships");

  @Test
  void holdsItsEntriesInTheOrderOfTheFile() {
    assertThat(SHIPS.entries()).containsExactly("#tagged", "bark", "café boat", "dinghy", "log");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bark", "café boat", "dinghy", "log", "#tagged"})
  void containsWhatItLists(String entry) {
    assertThat(SHIPS.contains(entry)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bark", "BARK", "bark ", "barks", "boat", "three masts", "", "# name: ships", "name: ships"})
  void containsNothingElse(String entry) {
    assertThat(SHIPS.contains(entry)).isFalse();
    assertThat(SHIPS.value(entry)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', value = {
      "bark, three masts",
      "dinghy, ``",
      "log, ``",
      "café boat, `\tof steel`",
  })
  void tellsWhatStandsBehindTheFirstTab(String entry, String value) {
    assertThat(SHIPS.value(entry)).contains(value);
  }

  @Test
  void mayHoldNothing() {
    assertThat(Lexicon.load(LexiconTest.class, "none").entries()).isEmpty();
  }

  @Test
  void saysWhichListIsMissingAndWhereItWasLookedFor() {
    assertThatIllegalArgumentException().isThrownBy(() -> Lexicon.load(LexiconTest.class, "boats"))
        .withMessage("no lexicon boats.txt beside " + LexiconTest.class.getName());
  }

  @Test
  void looksBesideItsOwnerOnly() {
    assertThatIllegalArgumentException().isThrownBy(() -> Lexicon.load(String.class, "ships"))
        .withMessageContaining("java.lang.String");
  }

  @Test
  void refusesAnEntryThatIsListedTwice() {
    assertThatIllegalArgumentException().isThrownBy(() -> Lexicon.load(LexiconTest.class, "twins"))
        .withMessageContaining("bark");
  }

  @Test
  void givesEntriesThatNobodyCanChange() {
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> SHIPS.entries().clear());
  }
}

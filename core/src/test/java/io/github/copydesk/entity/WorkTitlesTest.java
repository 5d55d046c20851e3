package io.github.copydesk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkTitlesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '$', value = {
      "her novel “A Long Way Home” won | her novel “{WORK:A Long Way Home}” won",
      "a song called “Go” | a song called “{WORK:Go}”",
      "his film, “Night Ferry,” won | his film, “{WORK:Night Ferry},” won",
      "the film 'Anna' won | the film '{WORK:Anna}' won",
      "the podcast \"The Ferry Files\" | the podcast \"The {WORK:Ferry Files}\"",
      "the film “{PERSON:Anna} in Love” | the film “{WORK:Anna in Love}”",
      "the film {MISCELLANEOUS:Lunetta} won | the film {WORK:Lunetta} won"})
  void findsTitlesBehindTheWordForAWork(String before, String after) {
    assertThat(MarkedMentions.typed(before)).isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "the film “was terrible”", "the film, {MISCELLANEOUS:Lunetta}", "called it “Terrible”", "the film {PERSON:Anna} made", "a book “",
      "the song “Go", "the boat “Anna”"})
  void leavesOtherWordsAlone(String marked) {
    assertThat(MarkedMentions.typed(marked)).isEqualTo(marked);
  }
}

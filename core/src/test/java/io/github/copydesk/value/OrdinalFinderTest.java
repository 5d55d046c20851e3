package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.Ordinal;
import io.github.copydesk.article.RawArticle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalFinderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      He was the 45th president.                       | 45th president=45 president
      She is the 46th vice president.                  | 46th vice president=46 president
      It passed the 112th Congress.                    | 112th Congress=112 congress
      They kept the twentieth anniversary of the war.  | twentieth anniversary=20 anniversary
      He opened the 75th annual Cannes Film Festival.  | 75th annual Cannes Film Festival=75 festival
      She won in the third round.                      | third round=3 round
      She won in the second round.                     | second round=2 round
      He serves a fourth term.                         | fourth term=4 term
      It is in the 4th district.                       | 4th district=4 district
      They kept his 80th birthday.                     | 80th birthday=80 birthday
      He was the first president.                      | first president=1 president
      """)
  void readsWhatAnOrdinalTellsApart(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "First, it rained.",
      "It was the first time.",
      "He was the first to leave.",
      "She was the first female president.",
      "He was the first president to leave office.",
      "It was the first summit since the war.",
      "It is the third-largest bank.",
      "The 7th Fleet left.",
      "He went for a second.",
      "It was his 10th goal."})
  void leavesRanksAndNamesAlone(String text) {
    assertThat(ReadText.values(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It fell in the third quarter.     | third quarter=2021-Q3
      It fell in the 21st century.      | 21st century=20XX
      They met on the 5th of March.     | 5th of March=2022-03-05
      """)
  void leavesDatesToTheCalendar(String text, String values) {
    assertThat(ReadText.values(text)).isEqualTo(values);
  }

  @Test
  void givesNumberAndNoun() {
    String text = "It passed the 112th Congress.";
    Ordinal ordinal = (Ordinal) new ValueFinder()
        .find(ReadText.segment(text), new Mentions(List.of()), RawArticle.of(text), Optional.empty()).expectFirst();
    assertThat(ordinal.number()).isEqualTo(112);
    assertThat(ordinal.noun()).isEqualTo("congress");
    assertThat(ordinal.type()).isEqualTo(EntityType.ORDINAL);
    assertThat(ordinal.type().isValue()).isTrue();
  }

  @Test
  void countsARowFromOne() {
    assertThatThrownBy(() -> new Ordinal("0th term", 0, "term", List.of()))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("ordinal 0");
  }
}

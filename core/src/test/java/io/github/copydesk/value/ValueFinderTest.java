package io.github.copydesk.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Entities;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.RawArticle;
import io.github.copydesk.testing.MarkedText;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueFinderTest {

  private static Entities find(String marked) {
    MarkedText text = MarkedText.parse(marked);
    List<Mention> names = text.spans("N").stream()
        .map(span -> new Mention(span, span.of(text.text()), EntityType.ORGANIZATION, 1)).toList();
    return new ValueFinder().find(ReadText.segment(text.text()), new Mentions(names),
        RawArticle.of(text.text()).published(ReadText.FRIDAY), Optional.empty());
  }

  @Test
  void makesOneEntityOfEqualValues() {
    Entities entities = find("They met on Thursday.\nIt cost $5 on Thursday and five dollars later.");
    assertThat(entities).extracting(entity -> entity.value() + " " + entity.mentions().size())
        .containsExactly("2022-02-24 2", "USD 5 2");
  }

  @Test
  void keepsValuesApartWhoseBoundsDiffer() {
    assertThat(find("It sent 5,000 troops.\nIt sent up to 5,000 troops.")).hasSize(2);
  }

  @Test
  void namesAnEntityByItsFirstMention() {
    assertThat(find("It cost five dollars.\nIt cost $5.").expectFirst().name()).isEqualTo("five dollars");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They passed the {N:Reform Bill 2019} there. |
      They passed the {N:Bill} 2019 there.        | 2019=2019
      They read {N:Thursday} there.               |
      They read {N:The Friday} Times there.       |
      It has two {N:French} soldiers.             | two French soldiers=2 soldiers
      It left {N:Oslo} on Thursday.               | Thursday=2022-02-24
      """)
  void leavesValuesToTheNamesTheyArePartOf(String text, String values) {
    assertThat(ReadText.written(find(text))).isEqualTo(values == null ? "" : values);
  }

  @Test
  void prefersAmountsToDatesAndDatesToCounts() {
    assertThat(ReadText.values("It cost $2014 in 2014, or 30 days.")).isEqualTo("$2014=USD 2014; 2014=2014; 30 days=P30D");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", " ", "\uD800", "5", "$", "$$$", "½", "-", "1-", "’", "’9", "a", "half", "half a", "half a of", "March", "2-", "2 1/0",
      "5 5 5 5", "0:00:00:00", "99999999999999999999 years ago", "9,999 centuries ago", "a a a a", "and a half", "one and a",
      "between and", "February 30", "31/31/31", "0 0 0", "first first quarter", "the the the", "US$", "C$", "%", "5 %%", "1 1/2/3",
      "’80s’90s", "1,000,000,000,000,000,000 dollars", "9th century", "twenty-", "two hundred and", "1:2:3:4"})
  void readsAnyText(String text) {
    assertThat(find(text).asList()).isNotNull();
    assertThat(ReadText.timeExpressions(text)).isNotNull();
  }

  @Test
  void readsTextsOfRandomPieces() {
    String[] pieces = {"March", "5", ",", "2019", "$", "half", "a", "and", "-", "million", "last", "year", "ago", "the", "night",
        "’", "s", "%", "quarter", "third", "of", "to", "1/2", "9:30", "p.m.", "Thursday", "early", "ships", "one", "feet", "\n", ""};
    Random random = new Random(7);
    for (int text = 0; text < 300; text++) {
      StringBuilder words = new StringBuilder();
      for (int piece = 0; piece < 40; piece++) {
        words.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "" : " ");
      }
      assertThat(find(words.toString().strip())).allSatisfy(it -> assertThat(it.value()).isNotEmpty());
    }
  }

  @Test
  void readsALongLine() {
    String line = "7-".repeat(20_000) + " " + "a ".repeat(20_000) + "1,000".repeat(5_000) + "nineteen ".repeat(20_000);
    assertThat(find(line.strip()).asList()).isNotNull();
  }
}

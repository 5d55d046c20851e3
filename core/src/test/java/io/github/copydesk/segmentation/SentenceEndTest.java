package io.github.copydesk.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the rows a bar stands behind the marks that are asked about; the question is put for each answer of the model. */
class SentenceEndTest {

  private static boolean ends(String row, boolean byModel) {
    return at(row).ends(byModel);
  }

  /** Goes back from the bar over closing marks and terminators to the first terminator of the run. */
  private static SentenceEnd at(String row) {
    String text = row.replace("|", "");
    int stop = row.indexOf('|') - 1;
    while (!SentenceEnd.isTerminator(text.charAt(stop))) {
      stop--;
    }
    while (stop > 0 && SentenceEnd.isTerminator(text.charAt(stop - 1))) {
      stop--;
    }
    return SentenceEnd.at(text, new Span(0, text.length()), stop);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The ship sailed.| It sank.",
      "The ship sailed!| It sank.",
      "Did it?| It sank.",
      "“It sailed.”| He wept.",
      "“It sailed!”| He wept.",
      "(It sailed.)| He wept.",
      "They live in Del Mar.| The dogs do too.",
      "It sank in 1912.| The wreck was found.",
      "She lives.| “He does not,” they said.",
      "They met at 6 p.m.| The captain was late.",
      "They met in the U.S.| But nobody spoke.",
      "They sold Pequod Inc.| In May it failed.",
      "It ended.[2]| Then it began.",
      "It ended.”| “It began.”",
      "It ended.”|“It began.”",
      "It ended.|\u00A0It began.",
  })
  void endsWhateverTheModelSays(String row) {
    assertThat(ends(row, false)).isTrue();
    assertThat(ends(row, true)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Mr.| Ahab sailed.",
      "MR.| AHAB SAILED.",
      "Gov.| Stubb met him.",
      "He is No.| 5 on it.",
      "J.| Tashtego sailed.",
      "The U.S.| Senate met.",
      "1.| First of all",
      "Q.| Did it sink?",
      "On Mar.| 5 they met.",
      "It cost 3.|5 million.",
      "See example.|org for it.",
      "It sailed.|",
      "“Why?”| he asked.",
      "“Why?”| Jane Smith asked.",
      "“Why?”| asked the captain.",
      "Yahoo!| said so.",
      "Wait ...| and see.",
  })
  void goesOnWhateverTheModelSays(String row) {
    assertThat(ends(row, false)).isFalse();
    assertThat(ends(row, true)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "It rose to 5.| 8 fell.",
      "They left it to ACME.| Foxes came.",
      "The end.| iPhones sold well.",
  })
  void leavesOpenCasesToTheModel(String row) {
    assertThat(ends(row, true)).isTrue();
    assertThat(ends(row, false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Mr", "MR", "Gov", "Inc", "J", "U.S", "p.m", "a.m", "Ph.D", "Jan", "vs", "St",
  })
  void knowsShortenedWords(String word) {
    assertThat(SentenceEnd.isShortened(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ship", "No", "no", "3.5", "Ahab", "inC", "5"})
  void knowsWholeWords(String word) {
    assertThat(SentenceEnd.isShortened(word)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
      "It sank. He wept.; It sank.",
      "It sank.” He wept.; It sank.”",
      "It sank.”) He wept.; It sank.”)",
      "It sank?!” He wept.; It sank?!”",
      "It sank.[1] [23] He wept.; It sank.[1] [23]",
      "It sank. [sic] He wept.; It sank.",
      "It sank.[12345] He wept.; It sank.",
  })
  void takesClosingMarksAndNotesAlong(String text, String sentence) {
    SentenceEnd end = SentenceEnd.at(text, new Span(0, text.length()), text.indexOf('?') < 0 ? text.indexOf('.') : text.indexOf('?'));
    assertThat(text.substring(0, end.end())).isEqualTo(sentence);
  }

  @Test
  void looksNoFartherThanTheParagraph() {
    SentenceEnd end = SentenceEnd.at("It sank. He", new Span(0, 8), 7);
    assertThat(end.next()).isEqualTo(8);
    assertThat(end.ends(true)).isFalse();
  }
}

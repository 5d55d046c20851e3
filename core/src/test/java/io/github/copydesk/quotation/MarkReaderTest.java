package io.github.copydesk.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the second column ⟨ is a mark that opens, ⟩ one that closes and ◇ one that may do both. */
class MarkReaderTest {

  private static List<Mark> read(String text) {
    return MarkReader.read(text, new Span(0, text.length()));
  }

  private static String directions(String text) {
    StringBuilder shown = new StringBuilder(text);
    List<Mark> marks = read(text);
    for (int i = marks.size() - 1; i >= 0; i--) {
      shown.replace(marks.get(i).start(), marks.get(i).end(), shape(marks.get(i).direction()));
    }
    return shown.toString();
  }

  private static String shape(Direction direction) {
    return switch (direction) {
      case OPENING -> "⟨";
      case CLOSING -> "⟩";
      case EITHER -> "◇";
    };
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "\"We sail,\" he said. | ⟨We sail,⟩ he said.",
      "He said \"no\". | He said ⟨no⟩.",
      "(\"no\") [\"no\"] | (⟨no⟩) [⟨no⟩]",
      "He said—\"no\"—and left. | He said—⟨no⟩—and left.",
      "\"No!\" \"Yes?\" | ⟨No!⟩ ⟨Yes?⟩",
      "\"$5\" \"…and\" | ⟨$5⟩ ⟨…and⟩",
      "\"'No,' he said.\" | ⟨'No,' he said.⟩",
      "He said:\"No.\" | He said:◇No.⟩",
      "a \" b | a ◇ b",
  })
  void readsStraightMarksByTheirNeighbours(String text, String shown) {
    assertThat(directions(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "“We sail,” he said. | ⟨We sail,⟩ he said.",
      "„Ja“, sagte er. | ⟨Ja⟩, sagte er.",
      "”Ja”, sade han. | ⟨Ja⟩, sade han.",
      "«Oui», dit-il. | ⟨Oui⟩, dit-il.",
      "« Oui », dit-il. | ⟨ Oui ⟩, dit-il.",
      "»Ja«, sagte er. | ⟨Ja⟩, sagte er.",
      "‹Oui›, ›ja‹ | ⟨Oui⟩, ⟨ja⟩",
      "“We sail.“ He left. | ⟨We sail.⟩ He left.",
      "He said“no” | He said⟨no⟩",
  })
  void readsShapedMarksByShapeUnlessItCannotBe(String text, String shown) {
    assertThat(directions(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "''We sail,'' he said. | ⟨We sail,⟩ he said.",
      "``We sail,'' he said. | ⟨We sail,⟩ he said.",
      "‘‘We sail,’’ he said. | ⟨We sail,⟩ he said.",
      "He said ''no''' | He said ⟨no'⟩",
      "'''No' is all,'' he said. | ⟨'No' is all,⟩ he said.",
  })
  void readsTwoApostrophesAsOneMark(String text, String shown) {
    assertThat(directions(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "It's the boys' raft, 'twas said.", "‘No,’ he said.", "a `b´ c", "the words \"\" are empty"})
  void passesOverSingleMarksAndEmptyPairs(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "\"a“b”c„d‟e＂ | DOUBLE", "«a» | GUILLEMET", "‹a› | SINGLE_GUILLEMET", "''a`` | DOUBLE",
  })
  void sortsMarksIntoFamilies(String text, Family family) {
    assertThat(read(text)).isNotEmpty().extracting(Mark::family).containsOnly(family);
  }

  @Test
  void readsItsOwnParagraphOnly() {
    String text = "“A”\n“B”";
    assertThat(MarkReader.read(text, new Span(4, 7))).extracting(Mark::start).containsExactly(4, 6);
  }
}

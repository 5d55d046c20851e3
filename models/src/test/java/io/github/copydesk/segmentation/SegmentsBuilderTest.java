package io.github.copydesk.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentsBuilderTest {

  private static String tags(String text) {
    return EnglishSegments.of(text).tokens().stream().map(Token::tag).collect(Collectors.joining(" "));
  }

  private static String lemmas(String text) {
    return EnglishSegments.of(text).tokens().stream().map(Token::lemma).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "“It’s late,” he said. | \"It's late,\" he said.",
      "The workers’ union won’t sail. | The workers' union won't sail.",
      "The ship — a whaler — sank. | The ship - a whaler - sank.",
      "The\u00A0ship\u2003sank. | The ship sank.",
  })
  void tagsCurlyMarksAsStraightOnes(String curly, String straight) {
    assertThat(tags(curly)).isEqualTo(tags(straight));
  }

  @Test
  void keepsMarksAndCaseAsWritten() {
    assertThat(EnglishSegments.of("“He’s HERE”").tokens()).extracting(Token::text).containsExactly("“", "He", "’s", "HERE", "”");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "He had said so. | he have say so .",
      "They won’t be told. | they will n't be tell .",
      "She’d gone, and it’s sinking. | she would go , and it be sink .",
      "He said the building closed. | he say the building close .",
      "The captain’s sailors left. | the captain 's sailors leave .",
  })
  void givesBaseFormsToVerbsAlone(String text, String lemmas) {
    assertThat(lemmas(text)).isEqualTo(lemmas);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "MAYOR SAYS FERRY WILL SAIL | says, VERB",
      "LOPEZ TELLS COURT THAT SHE LIED | tells, VERB",
      "THEY SAID THAT HE CAME BACK | came, VERB",
  })
  void findsVerbsInHeadlinesInCapitals(String headline, String wordAndTag) {
    String[] expected = wordAndTag.split(", ");
    assertThat(EnglishSegments.of(headline).tokens())
        .anyMatch(token -> token.text().equalsIgnoreCase(expected[0]) && token.tag().equals(expected[1]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BBC AND CNN", "J. K. R."})
  void takesFewCapitalsForNames(String text) {
    assertThat(tags(text)).contains("PROPN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"He got hurt.", "They began to sail.", "She helped him leave.", "He stopped sailing."})
  void takesFewVerbsForAuxiliaries(String text) {
    assertThat(tags(text)).doesNotContain("AUX");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "They are sailing. | are", "He has sailed. | has", "She would sail. | would", "It was sunk. | was", "He didn’t sail. | did",
  })
  void knowsAuxiliaries(String text, String auxiliary) {
    assertThat(EnglishSegments.of(text).tokens()).filteredOn(token -> token.tag().equals("AUX"))
        .extracting(Token::text).containsExactly(auxiliary);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "Trump said so. | PROPN VERB ADV PUNCT",
      "Trump’s plan failed. | PROPN PART NOUN VERB PUNCT",
      "It's late. | PRON AUX ADJ PUNCT",
      "They don't sail. | PRON AUX PART VERB PUNCT",
      "The captain said that the ship had sunk. | DET NOUN VERB SCONJ DET NOUN AUX VERB PUNCT",
      "Maria Lopez sailed to Boston. | PROPN PROPN VERB ADP PROPN PUNCT",
  })
  void tagsWordsAsInUniversalDependencies(String text, String tags) {
    assertThat(tags(text)).isEqualTo(tags);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "He said so. | PAST", "It was said. | PARTICIPLE", "She says so. | THIRD_PERSON", "They say so. | PRESENT",
      "She wants to say it. | BASE", "Sailors kept saying it. | ING", "She has said so. | PARTICIPLE",
  })
  void tellsTheFormsOfAVerb(String text, VerbForm form) {
    assertThat(EnglishSegments.of(text).tokens()).filteredOn(token -> token.lemma().equals("say"))
        .extracting(Token::form).containsExactly(form);
  }

  @Test
  void numbersTheParagraphsOfItsSentences() {
    Segments segments = EnglishSegments.of("One sank. Two sank.\r\n\r\nThree sank.\u2028Four sank.");
    assertThat(segments.sentences()).extracting(Sentence::paragraph).containsExactly(0, 0, 1, 2);
    assertThat(segments.paragraphs()).hasSize(3);
  }

  @Test
  void findsNothingInNothing() {
    assertThat(EnglishSegments.of("")).isEqualTo(EnglishSegments.of(""));
    assertThat(EnglishSegments.of(" \n ").tokens()).isEmpty();
    assertThat(EnglishSegments.of(" \n ").sentences()).isEmpty();
  }
}

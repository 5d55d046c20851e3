package io.github.copydesk.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the rows a bar stands between sentences, and a middle dot between tokens that no space parts. */
class SegmenterTest {

  private static void isCutIntoSentences(String row) {
    Segments segments = EnglishSegments.of(row.replace("| ", "").replace("|", ""));
    assertThat(segments.sentences().stream().map(sentence -> sentence.span().of(segments.text())).toList())
        .containsExactly(row.split(" ?\\| ?"));
  }

  private static void isCutIntoTokens(String row) {
    Segments segments = EnglishSegments.of(row.replace("·", ""));
    assertThat(segments.tokens().stream().map(Token::text).toList()).containsExactly(row.split("[ ·]+"));
  }

  private static String tagged(String text) {
    return EnglishSegments.of(text).tokens().stream()
        .map(token -> token.text() + "/" + token.tag())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The ship sailed. | It came back.",
      "Did it sail? | It did! | Then it came back.",
      "He left.” | She stayed.",
      "“The ship sailed.” | The captain was glad.",
      "\"The ship sailed.\" | The captain was glad.",
      "''The ship sailed.'' | The captain was glad.",
      "“The ship sailed. | It came back,” the captain said.",
      "‘The ship sailed.’ | The captain was glad.",
      "(The ship sailed.) | The captain was glad.",
      "The captain said: “It sailed.” | “It came back.”",
      "She wrote “the ship sailed”. | It came back.",
      "The ship sailed.”| “It came back.”",
      "In 1912 it sank. | In 1985 it was found.",
      "It cost 5.6. | That was too much.",
      "It sank in 1912.[1] [2] | It was found in 1985.[3]",
      "The ship … sailed.",
      "The ship sailed. . . . | Then it came back.",
  })
  void endsSentencesBehindTheirClosingMarks(String row) {
    isCutIntoSentences(row);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Mr. Ahab met Mrs. Ahab and Dr. Starbuck.",
      "Sen. Ishmael, Rep. Queequeg and Gov. Stubb met Lt. Gen. Flask.",
      "The novelist J. K. Tashtego met John F. Daggoo.",
      "The U.S. Senate and the U.K. government met.",
      "Pequod Inc. and Rachel Corp. merged with Jungfrau Co. of Bremen.",
      "On Jan. 5 and Sept. 11 they met at 6 p.m. in Washington.",
      "He is No. 5 of Vol. 2 in Ahab v. Whale.",
      "MR. AHAB MET SEN. ISHMAEL",
      "He was born in St. Louis near Ft. Worth.",
      "She was Ahab Jr. before that.",
      "1. The first of all",
  })
  void doesNotEndSentencesAtAbbreviations(String row) {
    isCutIntoSentences(row);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "They left the U.S. | They came back.",
      "They met at 6 p.m. | The captain was late.",
      "They bought Pequod Inc. | In May they sold it.",
      "He said no. | She said yes.",
  })
  void endsSentencesAtAbbreviationsBeforeSmallWords(String row) {
    isCutIntoSentences(row);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "“Why?” he asked.",
      "“Why?” Jane Smith asked.",
      "\"Never!\" shouted the captain.",
      "“Why?” I asked. | “Never!” the captain said.",
      "“Why?” | The captain asked for more.",
      "Yahoo! said it would sail.",
  })
  void keepsAQuestionWithTheOneWhoAsks(String row) {
    isCutIntoSentences(row);
  }

  @Test
  void takesEachLineForAParagraph() {
    Segments segments = EnglishSegments.of("\n  One\r\nTwo \u2028\u00A0\n\tThree. Four.\n");
    assertThat(segments.paragraphs()).extracting(span -> span.of(segments.text()))
        .containsExactly("One", "Two", "Three. Four.");
    assertThat(segments.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1, 2, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "“·We sail·,·” he said·.",
      "\"·We sail·,·\" he said·.",
      "''·We sail·,·'' he said·.",
      "He said ‘·no·’·.",
      "the workers·’ union·.",
      "the ship·—·a whaler·—·sailed",
      "the ship·--·a whaler·--·sailed",
      "1914·–·1918",
      "(·see below·) [·sic·]",
      "well·-·known whales",
      "and·/·or",
      "9/11",
      "Wait·… no·...",
      "10,000 at 7:30 for 3.5",
      "$·5 and £·2 and €·3",
      "the ’90s and the '80s",
      "me@example.org·, http://example.org/a-b·.",
      "Sen. Ahab of the U.S. sailed·.",
      "Who·?·! Me·!",
      "one·;·two·:·three",
      "O’Neill and D'Angelo",
      "AT&T",
      "rock ’·n·’ roll",
  })
  void cutsMarksOffWords(String row) {
    isCutIntoTokens(row);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "do·n't", "do·n’t", "ca·n’t", "wo·n't", "she·’s", "they·’re", "we·'ve", "I·’ll", "he·’d", "I·’m", "Ahab·’s",
      "can·not", "gon·na", "I·’d·’ve",
  })
  void cutsContractions(String row) {
    isCutIntoTokens(row);
  }

  @ParameterizedTest
  @CsvSource({
      "He didn’t go., He/PRON did/AUX n’t/PART go/VERB ./PUNCT",
      "She’s here., She/PRON ’s/AUX here/ADV ./PUNCT",
      "Smith’s plan failed., Smith/PROPN ’s/PART plan/NOUN failed/VERB ./PUNCT",
      "They can't and won't stop., They/PRON ca/AUX n't/PART and/CCONJ wo/AUX n't/PART stop/VERB ./PUNCT",
      "The workers’ union met us., The/DET workers/NOUN ’/PART union/NOUN met/VERB us/PRON ./PUNCT",
      "“We go” he said., “/PUNCT We/PRON go/VERB ”/PUNCT he/PRON said/VERB ./PUNCT",
  })
  void tagsWordsAndThePartsOfContractions(String text, String expected) {
    assertThat(tagged(text)).isEqualTo(expected);
  }

  @Test
  void tagsShoutedSentencesLikeQuietOnes() {
    assertThat(tagged("THE CAPTAIN SAID THAT HE WOULD SAIL")).contains("SAID/VERB", "HE/PRON", "WOULD/AUX");
  }

  @Test
  void givesVerbsTheirBaseFormAndOthersTheirLowerCase() {
    List<Token> tokens = EnglishSegments.of("The captains said they weren’t sailing.").tokens();
    assertThat(tokens).extracting(Token::lemma)
        .containsExactly("the", "captains", "say", "they", "be", "n't", "sail", ".");
  }

  @Test
  void putsEveryTokenIntoItsSentence() {
    Segments segments = EnglishSegments.of("The ship sailed. It came back.\n\nThen it sank.");
    assertThat(segments.sentences()).extracting(sentence -> segments.tokensOf(sentence).size()).containsExactly(4, 4, 4);
    assertThat(segments.sentences()).extracting(Sentence::firstToken).containsExactly(0, 4, 8);
  }
}

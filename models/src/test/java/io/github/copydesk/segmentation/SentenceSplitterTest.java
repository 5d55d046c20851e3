package io.github.copydesk.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the rows a bar stands between sentences. */
class SentenceSplitterTest {

  private static void isSplitAsMarked(String row) {
    Segments segments = EnglishSegments.of(row.replace("| ", "").replace("|", ""));
    assertThat(segments.sentences()).extracting(sentence -> sentence.span().of(segments.text()))
        .containsExactly(row.split(" ?\\| ?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The vote is on Mar. 5 in Nantucket. | It will be close.",
      "The vote is on Tues. and Thurs. at the pier.",
      "Speaker Ann Coffin, D-Mass., voted no. | She left.",
      "Ann Coffin (D-Calif.) voted no.",
      "Lt. Col. Robert E. Lee Jr. signed it. | He left.",
      "The firm, Pequod Ltd., owes $5.5 million. | It will pay.",
      "She holds a Ph.D. from M.I.T. and an M.B.A. from Yale.",
      "It grew 3.2 per cent vs. 2.9 per cent. | Nobody cheered.",
      "They came from Washington, D.C., and left.",
      "The U.N. Security Council met. | The E.U. did not.",
      "Prof. Ahab and Rev. Mapple spoke. | So did Capt. Peleg.",
      "He lives at 5 Spouter St. in town.",
  })
  void keepsSentencesWithAbbreviationsWhole(String row) {
    isSplitAsMarked(row);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "“We sail. | We fish,” he said. | “Now.”",
      "“We sail!” he said. | “We fish!”",
      "“Will we sail?” he asked. | Nobody knew.",
      "“Will we sail?” | Nobody knew.",
      "‘We sail,’ he said. | ‘Now.’",
      "He said: “We sail.” | They cheered.",
      "He called it “calm.” | They laughed.",
      "He asked, “Why?” | They laughed.",
      "“We sail.” | — Ann Coffin",
      "“We (my mate and I) sail.” | He left.",
  })
  void endsSentencesBehindWhatIsQuoted(String row) {
    isSplitAsMarked(row);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "It sank! | Did anybody know? | No.",
      "It sank... | Nobody knew.",
      "It sank… | Nobody knew.",
      "“It … sank,” he said.",
      "It sank?! | No.",
      "Q. Did it sink? | A. It did.",
      "It sank 😢. | 😢 Nobody knew.",
      "See pequod.example. | It is down.",
      "iPhones sell. | eBay does not.",
  })
  void endsSentencesAtAnyTerminator(String row) {
    isSplitAsMarked(row);
  }

  @Test
  void cutsATextWithoutSentences() {
    Segments segments = EnglishSegments.of("ship ".repeat(1000));
    assertThat(segments.sentences()).hasSizeGreaterThan(1)
        .allMatch(sentence -> sentence.endToken() - sentence.firstToken() <= 300);
    assertThat(segments.tokens()).hasSize(1000);
  }

  @Test
  void splitsALongParagraphAsItSplitsAShortOne() {
    Segments segments = EnglishSegments.of("The ship sailed, and Mr. Ahab came back. ".repeat(400));
    assertThat(segments.sentences()).hasSize(400);
    assertThat(segments.sentences()).extracting(sentence -> sentence.endToken() - sentence.firstToken()).containsOnly(10);
  }
}

package io.github.copydesk.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the rows a middle dot stands between tokens that no space parts. */
class WordCutterTest {

  private static void isCutAsMarked(String row) {
    Segments segments = EnglishSegments.of(row.replace("·", ""));
    assertThat(segments.tokens()).extracting(Token::text).containsExactly(row.split("[ ·]+"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Write to ahab@pequod.example·.",
      "See (·https://pequod.example/log?day=5&page=2·)·.",
      "“·www.pequod.example·,·” he said",
      "Follow @ahab now",
      "a.b@c.example·, d@e.example",
  })
  void keepsAddressesWhole(String row) {
    isCutAsMarked(row);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "10,000 men", "3.5 per cent", "at 7:30 p.m. sharp", "on 9/11 and 24/7", "a 2,500,000.75 loss",
      "in 1914·-·1918", "from 10·–·12 May", "It rose 5·% more", "the 21st day", "at -5 degrees", "over $·1.2 million", "about £·300m",
      "about €·5·, not ¥·9", "He lost 4·-·2·.", "1/2 of it",
  })
  void keepsNumbersWholeAndTheirSignsApart(String row) {
    isCutAsMarked(row);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Trump·-·backed men", "the state·-·of·-·the·-·art ship", "a Reuters·/·Ipsos poll", "he·/·she knew",
      "well·--·it sank", "yes·—·no", "north·–·south trade", "self·-·", "the then·-·mayor·’s ship",
  })
  void cutsAtHyphensDashesAndStrokes(String row) {
    isCutAsMarked(row);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "“·No·,·” he said·.", "‘·No·,·’ he said·.", "'·No·,·' he said·.", "``·No·,·'' he said·.", "«·Non·»·, he said",
      "“·‘·No·,·’ he said·.·”", "„·Nein·“·, he said", "[·He·] left·.", "{·so·}", "<·b·>", "He left (·at noon·)·.",
      "Why·?·!", "Stop·!·!", "Wait·...", "Wait·…", "No·.·”", "no·;·yes·:", "• one", "a·*·b",
  })
  void givesEachMarkATokenOfItsOwn(String row) {
    isCutAsMarked(row);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Mr. Ahab left·.", "the U.S. left·.", "She is Ph.D. too", "J.K. Tashtego", "at 6 p.m. on Jan. 5",
      "Pequod Inc. and Co. of it", "He lives in the U.S.", "Ahab v. Whale", "vs. them",
  })
  void leavesAbbreviationsTheirFullStop(String row) {
    isCutAsMarked(row);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "'Tis late", "’Twas late", "get ’em", "the ’80s", "O’Neill left", "ma’am left", "five o’clock",
      "‘·It·’s the workers·’ union·,·’ he said", "James·’ ship", "Ahab·’s ship", "the 1980s",
  })
  void tellsApostrophesFromSingleMarks(String row) {
    isCutAsMarked(row);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AT&T", "R&D", "Q&A", "naïve", "Ångström", "Zürich·, Köln", "中文", "C++", "covid19", "İstanbul"})
  void keepsNamesAndForeignWordsWhole(String row) {
    isCutAsMarked(row);
  }

  @ParameterizedTest
  @ValueSource(strings = {"👍 now", "We won 👨\u200d👩\u200d👧 now", "a \uD800 b"})
  void losesNoCharacterBeyondTheBasicPlane(String row) {
    isCutAsMarked(row);
  }
}

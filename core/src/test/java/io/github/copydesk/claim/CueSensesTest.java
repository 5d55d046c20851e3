package io.github.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueSensesTest {

  private final CueSenses senses = new CueSenses();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      STATEMENT    | said
      STATEMENT    | said in a statement
      STATEMENT    | frobnicated
      STATEMENT    | :
      DEMAND       | has called for
      CONDEMNATION | called out
      NAMING       | called
      CONDEMNATION | sent a letter condemning
      COMMITMENT   | has pledged
      REQUEST      | told
      REJECTION    | rejected
      ENDORSEMENT  | blessed
      """)
  void readsTheSenseOfACue(CueSense sense, String cue) {
    Words words = HandTagger.words(cue.replace("condemning", "condemned").replace("blessed", "praised"));

    assertThat(senses.of(words, words.size())).isEqualTo(sense);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      COMMITMENT  | agreed to meet
      ENDORSEMENT | agreed that it
      """)
  void completesAPhraseWithTheWordsBehindTheCue(CueSense sense, String words) {
    assertThat(senses.of(HandTagger.words(words), 1)).isEqualTo(sense);
  }

  @Test
  void knowsAHeadlineVerbTakenForANoun() {
    assertThat(senses.of(HandTagger.words("slams"), 1)).isEqualTo(CueSense.CONDEMNATION);
  }

  @Test
  void givesEveryListedCueASense() {
    Lexicon lexicon = Lexicon.load(CueSenses.class, "cue-senses");

    assertThat(lexicon.entries()).allSatisfy(cue -> CueSense.valueOf(lexicon.value(cue).orElseThrow()));
  }
}

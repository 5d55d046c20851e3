package io.github.copydesk.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokenTaggerTest {

  private static final int THE = 1;
  private static final int RACE = 2;
  private static final int DETERMINER = 0;
  private static final int NOUN = 1;
  private static final int VERB = 2;

  /** A race is a verb unless a determiner stands before it. */
  private static final TokenTagger TAGGER = new TokenTagger(new TagModel(
      List.of("DET", "NOUN", "VERB"), SureWords.of(Map.of(THE, DETERMINER)), weights()));

  private static SparseWeights weights() {
    int[] history = TokenTagger.history(DETERMINER, TokenTagger.NONE, RACE, 0);
    int[] keys = {RACE, history[0]};
    byte[] rows = {0, 0, 5, 0, 10, 0};
    if (keys[0] > keys[1]) {
      keys = new int[] {keys[1], keys[0]};
      rows = new byte[] {0, 10, 0, 0, 0, 5};
    }
    return SparseWeights.of(3, keys, rows);
  }

  private static int[] tag(int... words) {
    Features sentence = new Features(words.length);
    for (int word : words) {
      sentence.add(word);
      sentence.endToken();
    }
    return TAGGER.tag(sentence, words, Arrays.copyOf(words, words.length + 1));
  }

  @Test
  void seesTheLabelBefore() {
    assertThat(tag(RACE)).containsExactly(VERB);
    assertThat(tag(THE, RACE)).containsExactly(DETERMINER, NOUN);
  }

  @Test
  void asksNothingOfSureWords() {
    assertThat(TAGGER.isSure(THE)).isTrue();
    assertThat(TAGGER.isSure(RACE)).isFalse();
  }

  @Test
  void labelsNothingInNothing() {
    assertThat(tag()).isEmpty();
  }
}

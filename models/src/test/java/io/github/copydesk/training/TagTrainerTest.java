package io.github.copydesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.sequence.Features;
import io.github.copydesk.sequence.SparseWeights;
import io.github.copydesk.sequence.SureWords;
import io.github.copydesk.sequence.TagModel;
import io.github.copydesk.sequence.TokenTagger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TagTrainerTest {

  private static final int THE = 1;
  private static final int RACE = 2;
  private static final int THEY = 3;
  private static final int DETERMINER = 0;
  private static final int NOUN = 1;
  private static final int VERB = 2;
  private static final int PRONOUN = 3;
  private static final SureWords SURE = SureWords.of(Map.of(THE, DETERMINER));

  private static TaggedSentence taught(int[] words, long... allowed) {
    int[][] features = Arrays.stream(words).mapToObj(word -> new int[] {word}).toArray(int[][]::new);
    return new TaggedSentence(words, Arrays.copyOf(words, words.length + 1), features, allowed);
  }

  private static SparseWeights trained(int most) {
    List<TaggedSentence> sentences = List.of(
        taught(new int[] {THE, RACE}, 1 << DETERMINER, 1 << NOUN),
        taught(new int[] {THEY, RACE}, 1 << PRONOUN, 1 << VERB),
        taught(new int[] {THEY, RACE, THE, RACE}, 1 << PRONOUN | 1 << NOUN, 0, 1 << DETERMINER, 1 << NOUN));
    FeatureRows rows = new FeatureRows(sentences.stream().map(TaggedSentence::withHistory).toList(), 1);
    sentences.forEach(sentence -> rows.translate(sentence.features()));
    return new TagTrainer(4, rows, SURE).train(sentences, 10, 1).packed(most);
  }

  private static int[] tag(int... words) {
    Features sentence = new Features(words.length);
    for (int word : words) {
      sentence.add(word);
      sentence.endToken();
    }
    TagModel model = new TagModel(List.of("DET", "NOUN", "VERB", "PRON"), SURE, trained(1000));
    return new TokenTagger(model).tag(sentence, words, Arrays.copyOf(words, words.length + 1));
  }

  @Test
  void learnsWhatItIsShown() {
    assertThat(tag(THEY, RACE, THE, RACE)).containsExactly(PRONOUN, VERB, DETERMINER, NOUN);
  }

  @Test
  void learnsTheSameEachTime() {
    assertThat(trained(1000)).isEqualTo(trained(1000));
  }

  @Test
  void keepsNoMoreFeaturesThanAsked() {
    assertThat(trained(1).size()).isPositive().isLessThan(trained(1000).size());
  }
}

package io.github.copydesk.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.copydesk.segmentation.SentenceTagger.Part;
import io.github.copydesk.sequence.ClusterPaths;
import io.github.copydesk.sequence.FeatureHash;
import io.github.copydesk.sequence.SparseWeights;
import io.github.copydesk.sequence.SureWords;
import io.github.copydesk.sequence.TagModel;
import io.github.copydesk.sequence.WordClusters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentenceTaggerTest {

  private static final WordClusters CLUSTERS = WordClusters.of(Map.of());

  /** Knows three words, and takes all others for marks. */
  private static final SentenceTagger TAGGER = new SentenceTagger(new TagModel(
      List.of("PUNCT", "NOUN-NN", "VERB-VBD"),
      SureWords.of(Map.of(FeatureHash.of("ship"), 1, FeatureHash.of("storm"), 1, FeatureHash.of("sank"), 2)),
      SparseWeights.of(3, new int[0], new byte[0])), CLUSTERS);

  private static Part[] parts(String words) {
    return TAGGER.parts(List.of(words.split(" ")), TAGGER.looks());
  }

  @Test
  void tellsTagsAndForms() {
    assertThat(parts("ship sank !")).extracting(Part::tag, Part::form).containsExactly(
        tuple("NOUN", VerbForm.NONE), tuple("VERB", VerbForm.PAST), tuple("PUNCT", VerbForm.NONE));
  }

  @Test
  void readsASentenceInCapitalsInSmallLetters() {
    assertThat(parts("SHIP SANK STORM SANK")).extracting(Part::tag).containsExactly("NOUN", "VERB", "NOUN", "VERB");
    assertThat(parts("SHIP SANK")).extracting(Part::tag).containsExactly("PUNCT", "PUNCT");
  }

  @Test
  void tagsNothingInNothing() {
    assertThat(TAGGER.parts(List.of(), TAGGER.looks())).isEmpty();
  }

  @Test
  void describesWordsForTrainingWithStraightMarks() {
    ClusterPaths paths = new ClusterPaths(CLUSTERS);
    TagInput curly = Segmenter.input(List.of("it", "’s"), paths);
    assertThat(curly.exact()).isEqualTo(Segmenter.input(List.of("it", "'s"), paths).exact());
    assertThat(curly.lower()).hasSize(3);
    assertThat(curly.features().tokens()).isEqualTo(2);
  }

  @Test
  void seesCapitalsOtherwiseInAHeadline() {
    WordLooks looks = TAGGER.looks();
    int shape = new TagWords(List.of("Ships", "sank", "after", "storms"), looks).shape[TagWords.at(0)];
    assertThat(new TagWords(List.of("Ships", "Sank", "After", "Storm"), looks).shape).doesNotContain(shape);
  }
}

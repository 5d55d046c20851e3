package io.github.copydesk.segmentation;

import io.github.copydesk.sequence.ClusterPaths;
import io.github.copydesk.sequence.Features;
import java.util.List;

/**
 * What the tagger sees of a sentence, for training.
 *
 * @param exact the hash of each word as it is written
 * @param lower the hash of each word in lower case, and 0 behind the last
 * @param features the features of each word
 */
public record TagInput(int[] exact, int[] lower, Features features) {

  static TagInput of(List<String> words, ClusterPaths clusters) {
    TagWords seen = new TagWords(words.stream().map(StraightMarks::of).toList(), new WordLooks(clusters));
    TagFeatures features = new TagFeatures(seen);
    for (int i = 0; i < seen.size(); i++) {
      features.fill(i);
    }
    return new TagInput(seen.exact(), seen.lower(), features.features());
  }
}

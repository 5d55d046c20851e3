package io.github.copydesk.segmentation;

import io.github.copydesk.sequence.ClusterPaths;
import io.github.copydesk.sequence.Features;
import io.github.copydesk.sequence.TagModel;
import io.github.copydesk.sequence.TokenTagger;
import io.github.copydesk.sequence.WordClusters;
import java.util.List;
import java.util.Locale;

/** Gives the words of a sentence their parts of speech; a label of the model is a tag, or a tag, a hyphen and a finer one. */
final class SentenceTagger {

  /** Fewer words in capitals may be names or initials. */
  private static final int SHORTEST_SHOUT = 4;

  /**
   * A part of speech.
   *
   * @param tag one of the 17 of Universal Dependencies
   * @param form the form of a verb
   */
  record Part(String tag, VerbForm form) {

    static Part of(String label) {
      int hyphen = label.indexOf('-');
      return hyphen < 0 ? new Part(label, VerbForm.NONE)
          : new Part(label.substring(0, hyphen), VerbForm.of(label.substring(hyphen + 1)));
    }
  }

  private final TokenTagger tagger;
  private final ClusterPaths clusters;
  private final List<Part> parts;

  SentenceTagger(TagModel model, WordClusters clusters) {
    this.tagger = new TokenTagger(model);
    this.clusters = new ClusterPaths(clusters);
    this.parts = model.labels().stream().map(Part::of).toList();
  }

  /** Makes room for what the words of a text look like. */
  WordLooks looks() {
    return new WordLooks(clusters);
  }

  /** Returns a part of speech for each word; the words have straight marks. */
  Part[] parts(List<String> words, WordLooks text) {
    TagWords seen = new TagWords(isShouted(words) ? lowerCase(words) : words, text);
    int[] labels = tagger.tag(features(seen), seen.exact(), seen.lower());
    Part[] result = new Part[labels.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = parts.get(labels[i]);
    }
    return result;
  }

  private Features features(TagWords words) {
    TagFeatures features = new TagFeatures(words);
    for (int i = 0; i < words.size(); i++) {
      if (tagger.isSure(words.looks[TagWords.at(i)].exact())) {
        features.skip();
      } else {
        features.fill(i);
      }
    }
    return features.features();
  }

  /** Capitals alone tell the model nothing; in lower case it finds all but some names. */
  private static boolean isShouted(List<String> forms) {
    return forms.size() >= SHORTEST_SHOUT
        && forms.stream().noneMatch(form -> form.chars().anyMatch(Character::isLowerCase));
  }

  private static List<String> lowerCase(List<String> forms) {
    return forms.stream().map(form -> form.toLowerCase(Locale.ROOT)).toList();
  }
}

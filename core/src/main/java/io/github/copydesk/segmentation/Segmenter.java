package io.github.copydesk.segmentation;

import io.github.copydesk.cleaning.CleanText;
import io.github.copydesk.opennlp.OpenNlpModels;
import io.github.copydesk.sequence.ClusterPaths;
import io.github.copydesk.sequence.TagModel;
import io.github.copydesk.sequence.WordClusters;
import java.util.List;

/**
 * Cuts clean text into paragraphs, sentences and tokens.
 *
 * <p>A paragraph is a line that is not blank. A sentence never ends within or before its closing quotation marks, and is
 * cut after some hundred tokens where the text has no sentences. Contractions are two tokens ("do", "n't"), hyphenated
 * words three, as in Universal Dependencies, whose 17 tags are given. Nouns get no base form, only verbs.
 */
public final class Segmenter {

  private final OpenNlpModels models;
  private final SentenceTagger tagger;

  /**
   * Makes a segmenter.
   *
   * @param models the sentence and token models
   * @param tags the tag model
   * @param clusters the word clusters that the tag model was trained with
   */
  public Segmenter(OpenNlpModels models, TagModel tags, WordClusters clusters) {
    this.models = models;
    this.tagger = new SentenceTagger(tags, clusters);
  }

  /**
   * Describes a sentence to the tagger, for training it.
   *
   * @param words the words, contractions cut in two
   * @param clusters the word clusters
   * @return what the tagger sees
   */
  public static TagInput input(List<String> words, ClusterPaths clusters) {
    return TagInput.of(words, clusters);
  }

  /**
   * Cuts a text.
   *
   * @param clean the clean text
   * @return its paragraphs, sentences and tokens
   */
  public Segments segment(CleanText clean) {
    return new SegmentsBuilder(models.tools(), tagger, clean.text()).build();
  }
}

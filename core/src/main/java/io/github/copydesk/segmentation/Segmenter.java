package io.github.copydesk.segmentation;

import io.github.copydesk.article.Span;
import io.github.copydesk.cleaning.CleanText;
import io.github.copydesk.opennlp.OpenNlpModels;

/**
 * Cuts clean text into paragraphs, sentences and tokens.
 *
 * <p>A paragraph is a line that is not blank. A sentence never ends within or before its closing quotation marks, and is
 * cut after some hundred tokens where the text has no sentences. Contractions are two tokens ("do", "n't"), hyphenated
 * words three, as in Universal Dependencies, whose 17 tags are given. Nouns get no base form, only verbs.
 */
public final class Segmenter {

  private final OpenNlpModels models;

  /**
   * Makes a segmenter.
   *
   * @param models the sentence, token and tag models
   */
  public Segmenter(OpenNlpModels models) {
    this.models = models;
  }

  /**
   * Cuts a text.
   *
   * @param clean the clean text
   * @return its paragraphs, sentences and tokens
   */
  public Segments segment(CleanText clean) {
    return new SegmentsBuilder(models.tools(), clean.text()).build();
  }
}

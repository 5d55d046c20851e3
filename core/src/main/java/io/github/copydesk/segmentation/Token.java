package io.github.copydesk.segmentation;

import io.github.copydesk.article.Span;

/**
 * A word, number or mark.
 *
 * @param span where it stands
 * @param text its characters
 * @param tag its part of speech, one of the 17 of Universal Dependencies ("NOUN", "PROPN", "VERB", "AUX", …)
 * @param lemma the base form for verbs, else the lower-case form
 * @param form the form of a verb or auxiliary
 */
public record Token(Span span, String text, String tag, String lemma, VerbForm form) {

  /**
   * Makes a token whose form is not told.
   *
   * @param span where it stands
   * @param text its characters
   * @param tag its part of speech
   * @param lemma the base form for verbs, else the lower-case form
   */
  public Token(Span span, String text, String tag, String lemma) {
    this(span, text, tag, lemma, VerbForm.NONE);
  }
}

package io.github.copydesk.segmentation;

import io.github.copydesk.article.Span;

/**
 * A word, number or mark.
 *
 * @param span where it stands
 * @param text its characters
 * @param tag its part of speech, one of the 17 of Universal Dependencies ("NOUN", "PROPN", "VERB", "AUX", …)
 * @param lemma the base form for verbs, else the lower-case form
 */
public record Token(Span span, String text, String tag, String lemma) {}

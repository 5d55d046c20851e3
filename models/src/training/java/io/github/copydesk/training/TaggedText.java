package io.github.copydesk.training;

import io.github.copydesk.article.Span;
import java.util.Map;

/**
 * A text whose words have parts of speech.
 *
 * @param text its characters
 * @param allowed for each word that has one, where it stands and the labels it may have: bit {@code y} stands for label
 *     {@code y}
 */
record TaggedText(String text, Map<Span, Long> allowed) {}

package io.github.copydesk.segmentation;

import io.github.copydesk.article.Span;

/**
 * A sentence and its tokens.
 *
 * @param span where it stands, without the white space around it
 * @param firstToken the index of its first token in {@link Segments#tokens()}
 * @param endToken the index after its last token
 * @param paragraph the index of its paragraph in {@link Segments#paragraphs()}
 */
public record Sentence(Span span, int firstToken, int endToken, int paragraph) {}

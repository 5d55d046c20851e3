/**
 * Paragraphs, sentences and tokens with their tags and lemmas.
 *
 * <p>Clean text enters; {@link io.github.copydesk.segmentation.Segments} leave. Known weakness: the tagger goes
 * from left to right and never takes a tag back.
 */
@NullMarked
package io.github.copydesk.segmentation;

import org.jspecify.annotations.NullMarked;

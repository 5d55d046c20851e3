/**
 * Paragraphs, sentences and tokens with their tags and lemmas.
 *
 * <p>Clean text enters; {@link io.github.copydesk.segmentation.Segments} leave. Known weakness: the tagger was trained on
 * web text and errs on capitalised headlines.
 */
@NullMarked
package io.github.copydesk.segmentation;

import org.jspecify.annotations.NullMarked;

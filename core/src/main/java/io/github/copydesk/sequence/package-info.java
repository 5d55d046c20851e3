/**
 * Our own linear sequence tagger: features in, tags and confidences out.
 *
 * <p>Training lives with the models. Known weakness: tags depend on one tag before them, no more.
 */
@NullMarked
package io.github.copydesk.sequence;

import org.jspecify.annotations.NullMarked;

/**
 * Our own linear sequence tagger: features in, labelled stretches of tokens and confidences out.
 *
 * <p>Training lives with the models. Known weakness: a label depends on one label before it, no more.
 */
@NullMarked
package io.github.copydesk.sequence;

import org.jspecify.annotations.NullMarked;

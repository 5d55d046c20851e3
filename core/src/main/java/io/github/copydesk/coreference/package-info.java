/**
 * Which mentions are one thing.
 *
 * <p>Mentions enter; entities leave. Known weakness: only names are joined, by their words; descriptions are not.
 */
@NullMarked
package io.github.copydesk.coreference;

import org.jspecify.annotations.NullMarked;

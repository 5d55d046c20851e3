/**
 * Which words of a text stand for one thing, and what the text tells of it.
 *
 * <p>Segments, passages and mentions enter; entities leave, with the names, pronouns and descriptions that stand for them.
 * Known weakness: "it", "they" and "we" are left open.
 */
@NullMarked
package io.github.copydesk.coreference;

import org.jspecify.annotations.NullMarked;

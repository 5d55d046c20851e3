/**
 * Word lists, kept as text beside the stage that uses them.
 *
 * <p>A file name enters; an immutable list leaves. Known weakness: entries are matched as written, without inflection.
 */
@NullMarked
package io.github.copydesk.lexicon;

import org.jspecify.annotations.NullMarked;

/**
 * Who said it: source, cue and content.
 *
 * <p>Segments, passages and entities enter; attributions leave. Known weakness: indirect speech is found by its reporting
 * verb alone.
 */
@NullMarked
package io.github.copydesk.attribution;

import org.jspecify.annotations.NullMarked;

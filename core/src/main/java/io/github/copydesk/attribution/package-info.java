/**
 * Who said it: source, cue and content.
 *
 * <p>Segments, passages and entities enter; attributions leave. Known weakness: they were learned from
 * American political news alone, and what is thought, wished or decided is found far less often than what is said.
 */
@NullMarked
package io.github.copydesk.attribution;

import org.jspecify.annotations.NullMarked;

/**
 * What is asserted, and in whose voice.
 *
 * <p>Segments, attributions and entities enter; claims leave. Known weakness: the type is judged by cue and surface words.
 */
@NullMarked
package io.github.copydesk.claim;

import org.jspecify.annotations.NullMarked;

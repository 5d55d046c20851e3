/**
 * Who said it: source, cue and content.
 *
 * <p>Segments, passages and entities enter; attributions leave. Known weakness: no parse is made, so that a subject far from
 * its verb is missed, and the ends of indirect speech are judged by marks and conjunctions.
 */
@NullMarked
package io.github.copydesk.attribution;

import org.jspecify.annotations.NullMarked;

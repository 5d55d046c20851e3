/**
 * What is asserted, and in whose voice.
 *
 * <p>Segments, passages, attributions and what words stand for enter; claims leave. Known weakness: types are judged by lexicons and tags,
 * so that praise and blame without a listed word pass for statements.
 */
@NullMarked
package io.github.copydesk.claim;

import org.jspecify.annotations.NullMarked;

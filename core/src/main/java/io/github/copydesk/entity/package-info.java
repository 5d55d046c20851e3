/**
 * Typed mentions of names.
 *
 * <p>Segments enter; mentions leave. Known weakness: a name is judged by its sentence wherever the
 * tagger is not sure of it in another.
 */
@NullMarked
package io.github.copydesk.entity;

import org.jspecify.annotations.NullMarked;

/**
 * Typed mentions of names.
 *
 * <p>Segments and passages enter; mentions leave. Known weakness: a name is judged by its sentence wherever the
 * tagger is not sure of it in another.
 */
@NullMarked
package io.github.copydesk.entity;

import org.jspecify.annotations.NullMarked;

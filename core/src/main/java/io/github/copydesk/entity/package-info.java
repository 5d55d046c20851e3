/**
 * Typed mentions of names.
 *
 * <p>Segments and passages enter; mentions leave. Known weakness: names are judged a sentence at a time.
 */
@NullMarked
package io.github.copydesk.entity;

import org.jspecify.annotations.NullMarked;

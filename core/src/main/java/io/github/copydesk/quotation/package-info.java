/**
 * Quoted against narrative.
 *
 * <p>Segments enter; passages that tile the text leave. Known weakness: single marks are told from apostrophes by their
 * neighbours alone.
 */
@NullMarked
package io.github.copydesk.quotation;

import org.jspecify.annotations.NullMarked;

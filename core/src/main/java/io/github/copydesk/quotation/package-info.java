/**
 * Quoted against narrative.
 *
 * <p>Segments enter; passages that tile the text leave. Known weakness: a single mark behind a plural's s is taken for an
 * apostrophe if a surer closing mark follows.
 */
@NullMarked
package io.github.copydesk.quotation;

import org.jspecify.annotations.NullMarked;

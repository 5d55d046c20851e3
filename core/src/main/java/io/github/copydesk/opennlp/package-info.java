/**
 * The only package that knows Apache OpenNLP; our types go in and come out.
 *
 * <p>Model streams enter; sentences and tokens leave. Known weakness: OpenNLP's tools keep state, so that a new one
 * is made for each text.
 */
@NullMarked
package io.github.copydesk.opennlp;

import org.jspecify.annotations.NullMarked;
